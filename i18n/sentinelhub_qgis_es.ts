<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: probar la conexión</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: iniciar sesión</translation>
    </message>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub: {}</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Eli&amp;minar cuenta…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>Mover &amp;capas a una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>Actualizar &amp;fuentes</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>A&amp;brir el panel de control</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>Copiar informe para &amp;soporte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Conectar solo en esta sesión…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Se detuvo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Pulse «Conectar» para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>La sesión dura hasta que se cierre QGIS: su almacén de contraseñas está desactivado.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Recordarla…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>La conexión de «{name}» funciona: sesión iniciada en {place} en {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>Se ha eliminado «{}», pero el almacén de contraseñas de QGIS está desactivado y conserva su entrada.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Reinicie QGIS y elimine la entrada en Configuración › Opciones › Autenticación.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Reinicie QGIS y añada la cuenta para conservarla.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>La sesión dura hasta que se cierre QGIS: no se desbloqueó su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Introduzca la contraseña maestra de QGIS para que se recuerde la cuenta.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Conectado en esta sesión</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Plataforma y estado de la cuenta</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Conectar con la cuenta recordada. QGIS puede pedir su contraseña maestra.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Abrir la guía por la página de lo que se muestra (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Cuentas: cambiar, añadir, editar, probar, eliminar; actualizar, panel de control, informe para soporte, ayuda</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menú de la cuenta</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Probando la conexión de «{}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>En el portapapeles hay un informe de versiones, ajustes y últimas solicitudes.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>¿Eliminar de QGIS la cuenta «{}» y su secreto?

No se puede deshacer. Las capas siguen en el mapa y la cuenta sigue existiendo en el servicio.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Pulse «Conectar» para ver la lista de lo que puede mostrar su cuenta.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS puede pedir su contraseña maestra, que protege su almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Péguelo donde pida ayuda: no contiene secretos, nombres ni lugares.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>Su sistema puede pedirle que desbloquee su llavero, donde QGIS guarda una contraseña.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>El almacén de contraseñas de QGIS sigue desactivado hasta que se reinicie QGIS: edite la cuenta para iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Quitar de esta lista las tareas terminadas; sus archivos se conservan</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Limpiar tareas terminadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Tareas en curso y terminadas</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Elija una capa de polígonos en la lista de capas.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Seleccionados en «{name}»: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: leer polígonos</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Todos los polígonos de «{}»; seleccione algunos para descargar solo esos</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Vista de mapa</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>La solicitud pegada</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Qué cubrir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Escriba oeste, este, sur y norte, o dibuje la extensión en el mapa con el botón de al lado</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Sin datos fuera de ella</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Sin datos fuera del área</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Los píxeles cuyo centro queda fuera del área pasan a «sin datos»; si no, se descarga entero el rectángulo que la rodea</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecutando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>hechos: {}</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>sin datos: {}</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>fallidos: {}</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>en espera: {}</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>omitidos: {}</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} unidades de procesamiento</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Detenido:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>En pausa:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Terminado:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Áreas: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>omitidas: {count}, p. ej. «{name}»: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Filas previstas: {}. No se envía nada para buscarlas.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Solicitudes para buscar las fechas: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Sin unidades de procesamiento.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Unidades de procesamiento: hasta {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Se gastaron {} unidades de procesamiento en ello.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>Para descargar: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} solicitudes</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>unas {units} unidades de procesamiento ({share} del mes de una cuenta gratuita)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>no se pueden crear: {}</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>quizá no quepa: hay {} libres</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>{done} de {rows} hechas</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>en curso: {}</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unidades de procesamiento gastadas</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>quedan aprox. {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>No hay adquisiciones por debajo del límite de nubes para {} combinaciones de área, fecha y producto.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>No se pudieron medir las nubes en {count} áreas ({why}): se usan en su lugar los valores del catálogo.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>al menos {} con el límite de velocidad de la cuenta</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nada que descargar</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Objetos espaciales de una capa de polígonos</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Teselas de una cuadrícula sobre una extensión</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Como en el lote abierto</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Qué son las áreas</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Capa de polígonos; cada objeto espacial pasa a ser un área</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Nom&amp;bres</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Campo con los nombres de las áreas, para los archivos; sin él, las áreas se numeran</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Campo con los nombres</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Solo ob&amp;jetos espaciales seleccionados</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Usar los objetos espaciales seleccionados ahora</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Solo objetos espaciales seleccionados</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Recortar los polí&amp;gonos</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Recortar los polígonos</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>Extensi&amp;ón</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Escriba oeste, este, sur y norte, tómelos de una capa o dibuje la extensión en el mapa</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Extensión de la cuadrícula</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Lado de una tesela, en metros</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Tamaño de tesela en metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Áreas encontradas</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Los píxeles fuera de un polígono pasan a «sin datos»; si no, se descarga entero el rectángulo que lo rodea</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>&amp;Tamaño de tesela</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Cada adquisición</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Un mosaico por intervalo</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Día más despejado en cada área</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Todo el período (un día)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 días</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Semana (desde el lunes)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Un archivo por cada día con datos en el área</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Demasiadas fechas: elija un intervalo más largo.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Fechas por área: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Qué fechas recibe cada área</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Primer día, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Último día, UTC, incluido por completo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Añadir los días de la página del calendario del panel que estén dentro del límite de nubes</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Tomar los días del calendario</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Una fecha por cada intervalo</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Orden del mosaico</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Nubosidad máxima en tanto por ciento</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Medir nubosidad en cada &amp;área</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Medir nubosidad en cada área</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Fechas elegidas</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista de fechas</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Según cada producto</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>«{}» no es una fecha: escriba las fechas así: 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Introduzca al menos una fecha.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Fechas como 2026-05-14, una por línea o separadas por espacios o comas</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>&amp;Del calendario</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Orden del mosaico: qué adquisición queda encima en un mosaico</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Má&amp;x. de nubes</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Omitir lo que tenga más nubes, en tanto por ciento: en cada área si se miden las nubes; si no, en toda la escena</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Usar las nubes en cada área y no el valor de toda la escena; gasta unidades de procesamiento</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: sumar las filas de un lote</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Detener &amp;ya</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>El motivo está en la tabla; «Reintentar fallidas» vuelve a solicitarlas.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>El lote se detuvo.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>No hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecte una y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>No esperar a las filas en curso; sus partes terminadas se conservan</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>No empezar más filas; las que ya están en curso se terminan</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · pausando: primero se terminan las filas en curso</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Lo descargado se conserva; «Reanudar» continúa.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Descarga por lotes</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Descarga imágenes de muchas áreas y fechas, cada una como un GeoTIFF propio</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,batch,lote,campos,parcelas,serie temporal,mensual,cuadrícula</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Imágenes previstas</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Imágenes hechas</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Imágenes sin datos</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Imágenes fallidas</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Imágenes en espera</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de procesamiento gastadas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Archivo de lote</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Polígonos: cada objeto espacial pasa a ser una imagen propia para cada fecha.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Campo con nombres</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Da nombre a las áreas en los archivos. Sin él, o donde está vacío, se numeran.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Lado de una tesela (metros)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: una imagen por cada adquisición del período. list: por cada uno de los días de abajo. interval: un mosaico por cada intervalo. best: el día con menos nubes en el área, del período o de cada intervalo.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Separados por comas: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Medir nubosidad en cada área</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Nombre corto del producto</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Para {product} en los nombres de archivo. Si está vacío: el de la capa o colección.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Se componen de estos campos, con / entre carpetas:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>El batch.json de una ejecución anterior. De él se toman áreas, fechas y productos, así que no hace falta nada más: lo terminado no se vuelve a solicitar. Con un último día posterior se añaden fechas nuevas.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Reintentar filas fallidas</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>De una ejecución anterior del mismo lote.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Más resultados</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: un GeoPackage con la huella, el archivo, la fecha, las nubes y las unidades de cada imagen. mosaics: un VRT por cada producto y fecha.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>No se han indicado áreas: elija una capa de polígonos, o una extensión y un lado de tesela.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>Se omite «{name}»: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Medir las nubes en {areas} áreas requiere unas {requests} solicitudes y como máximo {units} unidades de procesamiento.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Imágenes previstas: {rows}, de ellas {new} nuevas y {left} pendientes.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>En {} casos no había adquisiciones o todas tenían demasiadas nubes.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>{count} imágenes fallidas: {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>En lugar de polígonos: la extensión de abajo se divide en cuadrados de este lado, cada uno de los cuales es un área.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Para interval (por defecto: un mes) y best (por defecto: todo el período).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista de fechas</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>A partir de los propios píxeles, a unas 0,02 unidades de procesamiento por fecha; si no, se usan los valores del catálogo para escenas completas. Si no se define: solo para best. Se pueden medir Sentinel-2 L2A y Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Archivo de lote para continuar</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Donde van imágenes, archivo de lote, tabla y registro. Si ya hay un lote en la carpeta, se continúa.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>No se ha indicado carpeta: elija una, o un archivo de lote para continuar.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Se omiten porque no sirven como áreas: {} objetos espaciales en total.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Este lote se empezó en {before}; continúa en {here}, la plataforma de la cuenta.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Solicitudes: {requests}. Unidades de procesamiento estimadas: {units}. Como máximo {size} en el disco y al menos {time} con el límite de velocidad de la cuenta.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>No se pudieron medir las nubes en {count} áreas; se usan en su lugar los valores del catálogo. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Descarga en una carpeta imágenes de satélite de muchas áreas y fechas: cada polígono de una capa, o cada tesela de una cuadrícula, para cada adquisición, para los días de una lista, como mosaicos de intervalos (por ejemplo, meses) o del día con menos nubes en el área.

La carpeta recibe un archivo de lote (batch.json), una tabla de todas las imágenes (batch.csv) y un registro. Una ejecución interrumpida continúa al iniciarla de nuevo con la misma carpeta o el mismo archivo de lote: las imágenes terminadas no se vuelven a solicitar, ni tampoco sus partes terminadas. Con un último día posterior solo se añaden las fechas nuevas.

Una imagen fallida no detiene las demás; si se agota la cuota de la cuenta, se llena el disco o se pierde la red, la ejecución se detiene y otra posterior continúa.

Cada descarga gasta unidades de procesamiento de su cuenta: el registro indica cuántas antes de empezar y cuántas se han gastado.

La cuenta es la de las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET (con SH_BASE_URL y SH_TOKEN_URL para una plataforma distinta de Copernicus Data Space) o, si no, la última con sesión iniciada en el panel Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Nombres de los archivos: campos entre llaves, / crea carpetas</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Plantilla de los nombres de archivo</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Lote en esta carpeta</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Abrir el lote tal como está: solo se solicitará lo que falta</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Continuar el lote de esta carpeta</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>Añadir fec&amp;has nuevas</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Abrir el lote y buscar fechas hasta hoy; lo ya descargado se conserva</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Añadir fechas nuevas al lote de esta carpeta</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Insertar: nombre del área</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Insertar: día, mes, año o ambos extremos del período</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Insertar: nombre del producto</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Insertar: nombre corto de la colección</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Insertar: primer día</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Insertar: último día</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Insertar: año del primer día</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Insertar: mes del primer día</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Insertar: número del archivo dentro de su área</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Carpeta para los archivos y para el archivo de lote con el que se puede continuar el lote</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Nombres de archi&amp;vo</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Formato de archivo; PNG y JPEG solo si todos los productos son capas tal como se muestran</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Nombre del primer archivo</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Continua&amp;rlo</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: mirar la carpeta de un lote</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Lotes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: abrir un lote</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>Ya hay un lote en esta carpeta ({name}): áreas {areas}, archivos {rows}, hechos {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Descarga por lotes para estos polígonos…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Lote: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>Medir las nubes en las áreas gasta hasta {} unidades de procesamiento. ¿Buscar las filas?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: buscar las filas de un lote</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>Se detuvo la búsqueda de filas.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Añada una capa de polígonos al proyecto, o elija una cuadrícula.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: leer las áreas de un lote</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Por ejemplo, {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Elija una carpeta para los archivos.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Corrija antes los nombres de archivo.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Introduzca o dibuje una extensión.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: estimar un lote</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Producto del lote</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Nombre corto, para los archivos: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Colección</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>De dónde vienen los píxeles</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;ontenido</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Qué contienen los píxeles</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandas para descargar, en este orden</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Ban&amp;das</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nombres de las bandas</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>&amp;Evalscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Formato de número</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato de número de los píxeles</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato de número</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Tamaño de &amp;píxel</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Lado de un píxel, en metros</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Tamaño de píxel en metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Nombres de las bandas, separados por comas</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Bandas de {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>«{}» tal como se muestra</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Según la página de descarga del panel</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Otras bandas o un evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: el script de una capa</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Añada lo que se debe crear para cada área y fecha.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Lo que se crea para cada área y fecha; F2 cambia el nombre</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Camb&amp;iar…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Cambiar bandas, script, tamaño de píxel o formato de número</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Cambiar el producto</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Cambiar n&amp;ombre</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Cambiar el nombre del producto</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Eliminar el producto</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>Sobre los productos</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Dar otro nombre al producto, que se usa en los nombres de archivo</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Quitar el producto de la lista</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – huellas</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: los resultados de un lote</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Todavía no se ha descargado nada que se pueda poner en el mapa.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Ejecute antes el lote.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Los primeros {} archivos están en el mapa.</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Los mosaicos o las huellas los muestran todos.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Nombre del área; se descargan las filas marcadas</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Días UTC de la imagen</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Lo que se crea para el área</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Porcentaje de nubes: medido en el área, o ≈ de toda la escena</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Unidades de procesamiento: antes estimadas, después gastadas</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Tamaño de los píxeles sin compresión</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Archivo, en la carpeta del lote</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Por qué falló y qué hacer ahora</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Estado de la fila</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Desmarcar t&amp;odo</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Marcar lo &amp;visible</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Desmarcar lo vi&amp;sible</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Marcar la sele&amp;cción</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Desmarcar la se&amp;lección</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>Se muestran {shown} de {all} filas</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>&amp;Desmarcar</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>&amp;Zoom al área</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>Ver la &amp;solicitud…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Añadir el archivo al mapa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtro de las filas</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Mostrar las filas en este estado</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Estado que se muestra</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Marcar o desmarcar filas; la barra espaciadora lo hace con las seleccionadas</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Marcar filas</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Filas del lote</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>Sobre las filas</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Mostrar solo las filas que contienen esto: área, fecha, producto, archivo o error</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: descarga por lotes en {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>«{name}» no puede ser un archivo aquí; «{safe}» sí.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Escriba un nombre con letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Otra fila tiene el nombre de archivo «{}».</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unidades de procesamiento gastadas</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>unas {units} unidades de procesamiento, {requests} solicitudes</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state}: {done} de {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Medido en el área</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>De toda la escena, según el catálogo</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>«{}» no es una fecha: escríbala así: 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Esta fila abarca de {first} a {last}: elija un día dentro de ese período.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Descarga por lotes – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>Fila&amp;s ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Como &amp;grupo de capas</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Una capa por cada archivo</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Como &amp;mosaicos</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Un VRT por cada producto y fecha; los archivos no cambian</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Como &amp;huellas</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Una capa con un polígono por cada archivo: fecha, nubes, unidades, archivo</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Abrir la guía por las descargas por lotes (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Descarga por lotes</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Días con datos: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Dentro del límite de nubes: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Sin datos en esta vista</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Cubre el {} % de la vista</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Tomada a las {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Por encima del límite de nubes</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: nubes aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Algunos días no se pudieron medir.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>Lo medido es de otra parte del mapa.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Fechas por medir aquí: {count}, por unas {units} unidades de procesamiento.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Medir las nubes y qué parte del área ocupan en cada fecha, según la clasificación de píxeles de la propia escena</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>No hay ninguna fecha que medir aquí. Pase a otro mes.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Todas las fechas de este calendario están medidas aquí.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nubes en mi vista</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista de mapa</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Polígono de «{}»</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Nubes en mi área en «{}»</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Los valores de escenas completas son gratuitos.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Usar las nubes medidas aquí</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nubes en mi vista</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>No medir las nubes ahora</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Qué considerar: todo lo que muestra el mapa, o el polígono seleccionado en la capa activa</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Área en la que medir las nubes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Meses medidos</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Detener; los meses ya medidos se conservan</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Colorear y saltar días según las nubes medidas aquí y no según los valores de escenas completas; los días sin medir conservan estos últimos</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Colores del calendario: nubes, de 0 a 100 %</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Color: nubes, de ninguna (azul oscuro) a todo cubierto (gris)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Relleno desde abajo: qué parte de la vista tiene datos</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Un mes tiene el color de su día más despejado y el número de días dentro del límite</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Marco de puntos: por encima del límite de nubes; al avanzar se salta</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>vacío: se conserva</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>o pegue ambos juntos</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Indique ID y secreto, o deje ambos vacíos para conservar los guardados.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta el ID de cliente.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta el secreto de cliente.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>El ID de cliente no estaba en lo que pegó.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>El secreto de cliente no estaba en lo que pegó.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Cópielo también de la página de la cuenta.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Día con datos anterior a este, dentro del límite de nubes</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Mostrar el calendario de esta capa</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Día con datos posterior a este, dentro del límite de nubes</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Servicio: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Datos en US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Inicio de sesión: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Cualquier otra dirección de Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Falta la dirección del servicio.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Falta la dirección para los tokens.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>«{}» no es una dirección a la que se pueda enviar un secreto.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Indique una dirección completa que empiece por https:// y no tenga «?».</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>Esto es {}: puede elegirlo arriba sin más.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Este servidor pertenece a {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Esta descarga gasta unas {} unidades de procesamiento.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>¿Descargar?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} píxeles · unas {units} unidades de procesamiento · hasta {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>unos {} de espacio en disco entretanto</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Quizá no quepa: se necesitan unos {needed} de espacio en disco y hay {free} libres.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Elija un archivo de salida.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: comprobar el espacio en disco</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>al menos {} con el límite de velocidad de la cuenta</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>No se puede leer la capa de polígonos: elija otra.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>«{}» no es una fecha: escríbala así: 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Descargar imagen</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Descarga imágenes de satélite con sus valores de píxel reales como GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,mde,dem,satélite,copernicus,geotiff,evalscript</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Anchura (píxeles)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Altura (píxeles)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de procesamiento gastadas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} píxeles en {crs}, como máximo {size} MB. Solicitudes: {requests}. Unidades de procesamiento estimadas: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>El servicio no crea imágenes en {crs}: los píxeles se solicitan en {asked} y se reproyectan aquí por vecino más próximo.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Eso es por cada fecha con datos en el período.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Unidades de procesamiento gastadas: {units}. Solicitudes enviadas: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Omitidos por no tener ningún píxel aquí: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Datos propios del script: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Escriba la fuente como ID de colección, o como ID de configuración, «/» e ID de capa.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>La configuración no tiene la capa {wanted}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>{collection} no tiene la banda {unknown}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Adquisiciones a partir de este día. Los datos de altitud no lo necesitan.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Adquisiciones hasta el final de este día. Si está vacío: solo el primer día.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Una colección, como sentinel-2-l2a o byoc-…, o una capa de una configuración suya, como ID de configuración/ID de capa; «Listar fuentes» las muestra. Colecciones:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Nombres separados por comas, en el orden deseado: B04,B03,B02,B08. Si está vacío: las bandas habituales de la colección, o la capa tal como se muestra.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Versión 3, o el nombre de un archivo que lo contenga. Si se indica, no se usan las bandas de arriba. Cada salida da un archivo; los datos de usuario, un archivo JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>El área que se cubre. Se amplía a píxeles enteros. Necesaria si no hay polígonos.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Orden del mosaico</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Adquisiciones del período</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: una imagen de todo el período. files: un archivo por cada fecha con datos. stack: un archivo con las bandas de cada fecha.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Resolución (metros)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Lado de un píxel en metros. Si está vacío: el propio de la colección, 10 para Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Del resultado. Si está vacío: la zona UTM del área, en la que los píxeles de Sentinel-2 llegan como están guardados. Los sistemas que el servicio no conoce se solicitan en UTM y se reproyectan aquí por vecino más próximo.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato de número</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 e INT16 contienen números digitales; FLOAT32, la unidad física, por el doble de unidades de procesamiento. Si está vacío: lo adecuado para la colección, o lo que diga el evalscript.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Nombres de las bandas del evalscript</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Un nombre por cada banda que devuelve el evalscript, separados por comas: NDVI,mask. Necesarios si su setup no indica claramente cuántas bandas hay.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nombres de los archivos de cada fecha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>«{}» no es ni un evalscript ni un archivo legible: corrija el nombre.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>El último día ({end}) es anterior al primer día ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>La extensión no tiene sistema de referencia: añada uno, por ejemplo [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>No se ha indicado área: establezca una extensión o una capa de polígonos.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Quizá no quepa: hay {free} libres en el disco.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Al menos {time} con el límite de velocidad de la cuenta, y unos {room} de espacio en disco entretanto.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>La imagen está vacía: aquí no hay adquisiciones en este período por debajo de esta nubosidad.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>su SRC personalizado</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>{collection} no tiene el orden del mosaico {order}. Posibles: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>De toda una escena, no de la extensión. Si está vacío: el valor de la capa; si no lo hay, todo. Sin efecto en colecciones sin datos de nubes.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Sin datos fuera de los polígonos o la extensión</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Los píxeles cuyo centro queda fuera pasan a «sin datos»; si no, se descargan todos los píxeles del rectángulo que los rodea. Si no se define: activado para polígonos, desactivado para extensiones.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Qué adquisición queda encima donde varias se superponen. Si está vacío: el orden de la capa; si no lo hay, mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Con {collection}, {date} y {name} para el nombre de la imagen de abajo; los archivos van a su carpeta.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Una cuenta del panel Sentinel Hub, por su nombre. Si está vacío: la del entorno; si no, la última.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Descarga de Sentinel Hub imágenes de satélite de un área y un período como GeoTIFF con sus valores de píxel reales: bandas de una colección, el resultado de un evalscript o una capa de una configuración tal como se muestra, que también puede ser PNG o JPEG.

El área se amplía a píxeles enteros. En UTM y a la resolución propia de la colección, los píxeles de Sentinel-2 llegan exactamente como están guardados. Las imágenes grandes se descargan por partes; una ejecución interrumpida solo solicita las que faltan al iniciarla de nuevo con el mismo archivo.

Un período da un mosaico, un archivo por cada fecha o las bandas de todas las fechas en un archivo.

Cada descarga gasta unidades de procesamiento de su cuenta: el registro indica cuántas antes de empezar y cuántas se han gastado.

La cuenta es la de las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET (con SH_BASE_URL y SH_TOKEN_URL para una plataforma distinta de Copernicus Data Space) o, si no, la última con sesión iniciada en el panel Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>El área que se cubre, en lugar de una extensión; con ambas se cubre lo que tienen en común.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: buscar descargas sin terminar</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: descartar {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: descargar {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · quedan aprox. {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Todos los píxeles están vacíos: no hay adquisiciones aquí en este período por debajo de esta nubosidad.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} píxeles · {units} unidades de procesamiento gastadas</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>¿Descartar las partes de {} ya descargadas? Habría que volver a pagarlas.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Fecha de las partes: {}. Son demasiado antiguas para usarlas y se descargarán de nuevo.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>inicio: {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Partes ya conservadas: {kept}, la más antigua de {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Partes conservadas de más de un mes, descargadas de nuevo: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato de número de los píxeles</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandas para descargar, en este orden</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>La capa tal como se muestra</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Elija una capa en la lista de fuentes para descargarla tal como se muestra</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Qué contienen los píxeles</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Qué se descarga</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;ontenido</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Nombres de las bandas tal como los escribe su colección, separados por comas</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nombres de las bandas</translation>
    </message>
    <message>
        <source>B1, B2, B3</source>
        <translation>B1, B2, B3</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Núme&amp;ros</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato de número</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Un mosaico del período; un archivo por cada fecha con datos; o un archivo con las bandas de cada fecha</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nombres de los archivos de cada fecha</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Re&amp;solución</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Lado de un píxel en el terreno, en metros</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Resolución, en metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Sistema de referencia de coordenadas del archivo. La zona UTM de la vista conserva los píxeles de Sentinel tal como se midieron.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Sistema de referencia de coordenadas del archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF de salida</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de salida</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Tamaño y coste</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>El servicio no crea imágenes en {}: se solicitan en UTM y se reproyectan aquí por vecino más próximo.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Eso es por cada fecha con datos.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Con ajustes de la solicitud pegada: {}.</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Images (*.tif *.tiff *.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG y JPEG necesitan un segundo archivo para su posición; un GeoTIFF contiene la suya</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Qué hacer con las fechas</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Nombres de los archivos, en la carpeta del de abajo: {collection}, {date} y {name} para su nombre</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>nubes hasta el {} %</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>su SRC personalizado</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>La cuenta «{name}» se eliminó aquí. Capas que aún se muestran con ella: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Capas que aún se muestran con cuentas eliminadas aquí: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Una capa de este proyecto pertenece a la configuración de otra persona. Se muestra a costa de su propietario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln capa de este proyecto pertenece a la configuración de otra persona. Se muestra a costa de su propietario.</numerusform>
            <numerusform>%Ln capas de este proyecto pertenecen a la configuración de otra persona. Se muestran a costa de su propietario.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Una capa de este proyecto viene del complemento antiguo de Sentinel Hub. Incorpórela para recorrer sus fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln capa de este proyecto viene del complemento antiguo de Sentinel Hub. Incorpórela para recorrer sus fechas.</numerusform>
            <numerusform>%Ln capas de este proyecto vienen del complemento antiguo de Sentinel Hub. Incorpórelas para recorrer sus fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Una capa de este proyecto se compartió sin su configuración. No muestra nada hasta que le asigne una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln capa de este proyecto se compartió sin su configuración. No muestra nada hasta que le asigne una.</numerusform>
            <numerusform>%Ln capas de este proyecto se compartieron sin su configuración. No muestran nada hasta que les asigne una.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Una capa de este proyecto tiene ajustes que no se pueden leer. Se muestra tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln capa de este proyecto tiene ajustes que no se pueden leer. Se muestra tal como está.</numerusform>
            <numerusform>%Ln capas de este proyecto tienen ajustes que no se pueden leer. Se muestran tal como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Usar mi configuración…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Dejar estas capas como están y no volver a preguntar en este proyecto</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Elegir qué muestran de su propia cuenta estas capas; estilo, posición, nombre y fechas se conservan</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Nota sobre capas del proyecto</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: abrir la guía</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Iniciar de nuevo esta tarea</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Mostrar la solicitud de esta tarea: JSON, curl o Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Ver la solicitud</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Abrir la carpeta del archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Progreso en tanto por ciento</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Eliminar las partes conservadas; el archivo en sí no se toca</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Descartar partes conservadas</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Continuar: solo se solicita lo que falta</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Esta capa pertenece a la cuenta «{}».</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Esta capa pertenece a una cuenta que no se conoce aquí.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Cambiar a «{}»</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Conectar «{}»</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Mover la capa a otra cuenta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Cuenta de la capa</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Cambiar el panel a la cuenta de la capa; fechas y descargas usan entonces esa cuenta</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Hacer que la capa muestre una configuración de otra cuenta; estilo, posición, nombre y fechas se conservan</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: mover capas</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: devolver capas</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (teselas)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Primer día, UTC; el día mismo si «Un solo día» está activado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Mostrar las adquisiciones de un solo día UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Un solo día</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>Un &amp;solo día</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Último día, UTC, incluido por completo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Má&amp;x. de nubes</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Omitir adquisiciones con más nubes, en tanto por ciento</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Nubosidad máxima</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Nubosidad máxima, en tanto por ciento</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Orden del mosaico</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>&amp;Tipo de servicio</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Cómo solicita el mapa las imágenes. WMTS: teselas, rápido, para proyectos en EPSG:3857. WMS: cualquier SRC.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Según la capa</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Orden del mosaico: qué adquisición queda encima donde varias se superponen</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <source>Sentinel Hub date</source>
        <translation>Fecha de Sentinel Hub</translation>
    </message>
    <message>
        <source>Show This Date on All Sentinel Hub Layers</source>
        <translation>Mostrar esta fecha en todas las capas de Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Descargar esto…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Ver la solicitud…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Zoom a resolución nativa</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Listar fuentes</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Lista las colecciones y capas de las que puede descargar una cuenta</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,colecciones,configuraciones,capas,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Lista en una tabla aquello de lo que puede descargar la cuenta: las colecciones del servicio, las capas de las configuraciones de la cuenta y sus propias colecciones. La columna «source» contiene lo que «Descargar imagen» y «Buscar escenas» aceptan como fuente.

Los ID de las configuraciones dan acceso a sus imágenes a costa de la cuenta: no comparta la tabla.

La cuenta es la de las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET o, si no, la última con sesión iniciada en el panel Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Número de fuentes</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Añadir al mapa la capa elegida, con este período y esta nubosidad (también: doble clic en la capa)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>&amp;Añadir al mapa</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Aplicar lo establecido aquí a la capa de Sentinel Hub seleccionada en el árbol de capas; estilo, opacidad y posición se conservan</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Actualizar capa</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>Act&amp;ualizar capa</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Descargar las bandas de la capa elegida, en el área de la vista del mapa, como GeoTIFF con valores reales</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Descargar esta vista</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>Descargar esta &amp;vista…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Descargar muchas áreas, fechas y productos a la vez, en una ventana aparte</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Descarga por lotes</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Lotes…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Volver a las capas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Rellenar esta página con una solicitud de Process API: JSON, curl o Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Pegar una solicitud</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Pegar solicitud…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Ver la solicitud</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Ver soli&amp;citud…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Descargar la imagen y añadirla al mapa</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Pulse «Conectar» para ver la lista de lo que puede mostrar su cuenta.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Mostrar esta descarga como solicitud de Process API: JSON, curl o Python</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub: {}</translation>
    </message>
</context>
<context>
    <name>MapState</name>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Cargando: {done} de {all} teselas.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Se ha alcanzado el límite de solicitudes o unidades de procesamiento por minuto de la cuenta.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Mueva el mapa.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Aquí no hay datos para {days}.</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Elija otra fecha o un período más largo.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Acerque el mapa.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>El mapa está demasiado alejado para esta capa.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>El mapa está demasiado alejado: {collection} se muestra hasta {metres} m por píxel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>La configuración de esta capa está desactivada.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Su propietario puede activarla en el panel de control.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>El servicio ya no tiene esta capa o su configuración.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Puede interponerse una página de acceso de la red: abra cualquier página web en un navegador.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>Faltan {failed} de {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: averiguar por qué el mapa está vacío</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>El mapa está completo.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ace&amp;rcar</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>&amp;Zoom a los datos</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Panel de control</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Cargando: {done} de {all} imágenes.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>El mapa continúa solo en {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Aquí no hay datos.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Aquí no hay datos para {days} con un {cloud} % de nubes como máximo.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Elija otra fecha, un período más largo o un límite de nubes más alto.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Los datos de esta capa están en otro lugar.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Haga zoom a ellos.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Actualice las fuentes y añada la capa de nuevo.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} envió el mapa a otra dirección, que no se abrió.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Estado del mapa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Esta capa pertenece a una cuenta que no se conoce aquí.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Muévala a una cuenta suya para descargar sus datos.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Esta capa pertenece a la cuenta «{}».</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} está en el mapa.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Conecte esa cuenta: sus capas se descargan con ella.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Pegar una solicitud</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Se rellenará</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Distinto de la solicitud</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, un comando curl o Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Una solicitud Process, por ejemplo de Requests Builder. Nada de ella se ejecuta ni se envía.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The pasted request is filled in.</source>
        <translation>La solicitud pegada está rellenada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Revise la página y luego descargue.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Pegue el JSON de una solicitud Process, un comando curl o código Python.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Todavía no hay texto.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>El texto es demasiado largo para una solicitud.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>No hay ninguna solicitud en este texto.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Hay un comando o programa, pero no contiene ninguna solicitud.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>La solicitud está en el archivo {}, que no forma parte del texto.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Abra ese archivo y pegue su contenido.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>El programa calcula «{}» al ejecutarse, y aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Escriba el valor en el texto, o pegue la solicitud como JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>El texto termina en mitad de la solicitud.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>Hay un error en el JSON.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>Hay un error en el código Python.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>«{}» no es un número utilizable.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>El texto tiene demasiados niveles para una solicitud.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>Falta «{}», o su valor no se puede usar.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>Esto no es una solicitud Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>Esto no es una solicitud Process; contiene: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>hasta el {} %</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} píxeles en {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>recortada al polígono de la solicitud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript de {} líneas</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Se hizo para {}; se usa en su lugar el servicio de su cuenta.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>El servicio de su cuenta no ofrece {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Combina varias colecciones ({}), lo que aquí no es posible: las bandas habituales de la primera, sin el script.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>La nubosidad del {} % pasa al {} %.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>Se omite «{}»: el programa lo calcula al ejecutarse.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Sus píxeles son de {} × {} en unidades del SRC; aquí son cuadrados.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Aquí los píxeles están en múltiplos enteros de su tamaño: {2} × {3} en vez de {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>La imagen cubre el polígono, no todo el rectángulo que lo rodea.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Pide {}; aquí será un GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Pide solo {}; aquí se descargan todas las salidas del script.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>Había un token o un secreto en el texto: se ha quitado y no se conserva.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Copie de nuevo la solicitud completa y péguela.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Corríjala en el texto, o copie de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>No tiene fechas: se conservan las de esta página.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Tiene horas: aquí se usan días completos, en UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>El orden del mosaico «{}» no se conoce aquí: se usa el habitual.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>Se omite «{}»: esta página no tiene ningún ajuste para ello.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Tiene tamaño y resolución: se usa el tamaño.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>No está claro qué devuelve el script: indique sus bandas debajo.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>Era una solicitud por lotes: aquí se descarga toda el área de una vez.</translation>
    </message>
</context>
<context>
    <name>PeriodFlow</name>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub: {}</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>Show or hide the Sentinel Hub panel</source>
        <translation>Mostrar u ocultar el panel Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Descarga por lotes…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Descargar muchas áreas, fechas y productos a la vez</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: fechas siguientes</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Precargar las fechas siguiente y anterior</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Clic derecho: precargar fechas, para que se muestren al instante al avanzar</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Gastado en ello hasta ahora: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Hasta {} PU en esta sesión</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Límite alcanzado: {} PU gastadas</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Conéctese para ver una vista previa.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Vistas previas de escenas</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: vista previa</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % de nubes</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>cubre el {} %</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Obteniendo la vista previa…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Mostrar una vista previa pequeña de esta escena, por unas {} unidades de procesamiento; se conserva hasta cerrar QGIS</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Conecte la cuenta para ver qué puede mostrar.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Leyendo las configuraciones de «{}»…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configuraciones</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Esta cuenta aún no tiene capas. Cree primero una configuración y vuelva.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Configuraciones que no se pudieron leer: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Moviendo capas…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Mover %n capa</numerusform>
            <numerusform>Mover %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Mover una capa</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Volver; no se mueve nada</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Mover capas a una cuenta</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>La cuenta cuyas configuraciones deben mostrar las capas, a su costa</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Cuenta a la que mover las capas</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Estado de las configuraciones de la cuenta</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Capas para mover</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Mostrar la capa seleccionada con</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Capa de las configuraciones de la cuenta que debe mostrar la capa seleccionada del mapa; escriba letras de su nombre para encontrarla</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Capa de la cuenta que se muestra en su lugar</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>Hacer que las capas marcadas muestren las configuraciones de la cuenta; se puede deshacer hasta cerrar el proyecto</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Mover capas</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>Se mueven las capas marcadas; estilo, posición, nombre y fechas se conservan</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Mover a otra cuenta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Hacer que estas capas vuelvan a mostrar lo que mostraban antes</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Cerrar esta nota; las capas siguen en la nueva cuenta</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>No hay ninguna capa de Sentinel Hub para mover.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Añada una al mapa, o abra un proyecto que tenga alguna.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Inicie sesión primero con su propia cuenta.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Después elija qué deben mostrar de ella las capas.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Una capa pertenece ahora a la cuenta «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln capa pertenece ahora a la cuenta «{name}».</numerusform>
            <numerusform>%Ln capas pertenecen ahora a la cuenta «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Capas que quedan como estaban: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>A quien la abra se le ofrece usar una configuración propia.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>La copia está junto al proyecto: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Solicitud de Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Cuerpo (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Línea de comandos (curl)</translation>
    </message>
    <message>
        <source>Python (requests)</source>
        <translation>Python (requests)</translation>
    </message>
    <message>
        <source>Python (sentinelhub-py)</source>
        <translation>Python (sentinelhub-py)</translation>
    </message>
    <message>
        <source>Request </source>
        <comment>before the number of one of several</comment>
        <translation>Solicitud&#xa0;</translation>
    </message>
    <message>
        <source> of {}</source>
        <translation>&#xa0;de {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Cuál de las solicitudes</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>La imagen requiere varias solicitudes, una por tesela</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Cada fecha se pide con una solicitud propia; esta es la del período.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>El contorno es demasiado largo para una solicitud: la imagen se recorta en este equipo.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>La imagen se pasa a su sistema de referencia en este equipo.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Las salidas llegan juntas, en un archivo tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Los comandos toman el ID y el secreto de cliente de SH_CLIENT_ID y SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Formato de la solicitud</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Reanudar descargas</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,continuar,reintentar,interrumpida,cuota</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Si está vacío: todas las descargas que recuerda este perfil de QGIS.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Descargas terminadas</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Descargas que se quedan como están</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de procesamiento gastadas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Continuar las descargas interrumpidas: solo se solicita lo que falta</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>No hay ninguna descarga que continuar.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Continúa las descargas interrumpidas: las que se empezaron en el panel Sentinel Hub y con «Descargar imagen», en esta sesión de QGIS o en una anterior. Solo se solicita y se paga lo que falta.

Con una carpeta, continúa aquellas cuyos archivos van ahí, las haya empezado quien las haya empezado, también en otro equipo. Los lotes se continúan con «Descarga por lotes».

Una descarga que vuelve a fallar no detiene a las demás, salvo que la cuota de la cuenta esté agotada o no haya red. Todas se quedan como están y pueden continuar más tarde.

La cuenta es la de las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET o, si no, la última con sesión iniciada en el panel Sentinel Hub. Las descargas de otras plataformas no se tocan.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>&#xa0;&#xa0;&#xa0;&#xa0;Sin coincidencia: elija una abajo</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Demasiado alejado para {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Escala del mapa</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Acercar el mapa en torno a su centro hasta que se pueda mostrar la colección</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Zoom a una escala a la que se pueda mostrar la colección</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoom a</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado o defectuoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Área oscura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nubes</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Suelo desnudo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nubes, probabilidad media</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nubes, probabilidad alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Nieve o hielo</translation>
    </message>
</context>
<context>
    <name>SceneLayer</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Cubre de la vista (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Dirección de órbita</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Nubes de la escena (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high} % de nubes</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Sin dato de nubes</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>El calendario aún no tiene escenas</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Escenas: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>de la vista</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>del polígono</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: huellas</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Dibujando huellas…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>Huellas de {collection} (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: capa WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>No hay escenas dentro de estos límites.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>{shown} de {count} escenas están en el mapa. Seleccione una huella para ir a su fecha.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>Escenas de {collection} · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Cerrar; las capas siguen en el mapa</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Cerrar la búsqueda de escenas</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Cubre al menos</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Omitir escenas que cubren menos de la vista del mapa, o del polígono elegido para las nubes</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Cobertura mínima, en tanto por ciento</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>de la vista</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Solo dentro del límite de nubes</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Poner en el mapa las huellas de estas escenas, coloreadas por nubes como el calendario; no se envía ninguna solicitud</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Añadir huellas al mapa</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Añadir huellas</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Vista previa de la escena seleccionada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Omitir escenas con más nubes que «Máx. de nubes» abajo; el valor es de toda la escena</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Imagen de vista previa de la escena seleccionada</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Buscar escenas…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Huellas de las escenas que muestra este calendario, como capa; no envía ninguna solicitud</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Añadir como capa WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Una capa que pide al servicio las escenas de la vista, como máximo las 100 últimas de estos meses</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: el script de una capa</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Abrir evalscript</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscripts (*.js *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// {} no se puede leer: elija un archivo de texto</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Un evalscript, versión 3: escríbalo, péguelo, abra un archivo o empiece con el propio de la capa</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>El de la capa</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Empezar con el evalscript de la capa</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Tomar el evalscript de la capa</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Leer un evalscript de un archivo</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Abrir un evalscript</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Nombres de las bandas del script</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Nombres de bandas: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Nombres de las bandas que devuelve el script, separados por comas; vacío: como las llama el script</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Buscar escenas</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,catálogo,stac,nubes,huellas,fechas</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Busca las adquisiciones de una colección en una extensión y un período, como capa de huellas con hora, nubosidad, satélite y órbita. La nubosidad es la de escenas completas, no la de la extensión.

Una búsqueda gasta como máximo una unidad de procesamiento por página de 100 escenas.

La cuenta es la de las variables de entorno SH_CLIENT_ID y SH_CLIENT_SECRET o, si no, la última con sesión iniciada en el panel Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Su ID, como sentinel-2-l2a o byoc-…. Colecciones:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Se encuentran las escenas que la tocan; puede cruzar el meridiano 180.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Escenas encontradas: {found}. Por debajo del límite de nubes: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Busca las adquisiciones de un área y un período como huellas con sus atributos</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Áreas</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Fechas</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Productos</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Archivos</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Abrir &amp;un lote…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Búsqueda de filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Detener la búsqueda de filas</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Buscar &amp;filas</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Buscar las fechas de cada área; se consulta el catálogo donde es necesario</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Buscar filas</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>Fila&amp;s</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>&amp;Ver en el mapa</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Poner en el mapa lo que se ha descargado</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Poner los resultados en el mapa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Abrir la carpeta de los archivos</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>&amp;Reintentar fallidas</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Volver a solicitar las filas que fallaron</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Reintentar filas fallidas</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Pausar el lote</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Descargar las filas marcadas que aún no están hechas</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Ejecutar el lote</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Plan y filas del lote</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Abrir un archivo de lote: batch.json en la carpeta del lote</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Coste de la búsqueda de filas</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Tamaño y coste de las filas marcadas</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Estado del lote</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>No empezar más filas; las que ya están en curso se terminan</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: abrir el panel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Cerrar esta nota; no se vuelve a mostrar en este proyecto</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Guardar copia sin él</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>La dirección de las capas contiene el ID de su configuración: quien tenga el archivo del proyecto ve imágenes a su costa.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: copia del proyecto</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Guardar una copia junto al proyecto, para compartir: quien la abra usa una cuenta propia</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Ya hay una cuenta llamada «{}».</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>El almacén de contraseñas de QGIS está desactivado, así que la cuenta se puede usar hasta cerrar QGIS y no se recuerda.</translation>
    </message>
    <message>
        <source>Deplo&amp;yment</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Service &amp;URL</source>
        <translation>&amp;URL de servicio</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Dirección del servicio: https://, nombre del servidor y nada más</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL de servicio</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL de to&amp;kens</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL de tokens</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Nota sobre las direcciones</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID de su cliente OAuth. ID y secreto copiados juntos se pueden pegar aquí como un bloque.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>o pegue ambos juntos</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Secre&amp;to de cliente</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Secreto de su cliente OAuth. Se guarda cifrado en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>Guardar ID y secreto cifrados en el almacén de contraseñas de QGIS. Si se desmarca, esta cuenta se usa hasta cerrar QGIS; lo ya guardado se conserva.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Recordar en el almacén de contraseñas de QGIS</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>&amp;Recordar en QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>¿Aún no tiene ID de cliente? Abra la página de la cuenta, inicie sesión allí, pulse «Create» en OAuth clients y copie ID y secreto.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Abrir en el navegador web la página de esta plataforma en la que se crean los clientes OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Abrir la página de la cuenta</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>&amp;Abrir la página de la cuenta…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Detener el inicio de sesión, o volver sin cambiar la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>Comprobar ID y secreto con el servicio y después recordarlos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS le pedirá que defina una contraseña maestra. Protege todo lo que QGIS guarda en su almacén de contraseñas, incluido este secreto; la necesitará una vez por sesión, salvo que QGIS pueda guardarla en el llavero de su sistema.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS puede pedir su contraseña maestra: la que se definió al usar por primera vez su almacén de contraseñas en este perfil. No es la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS guarda su contraseña maestra en el llavero de su sistema, que puede pedirle que lo desbloquee. No hay ninguna contraseña de QGIS que recordar.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Dónde está registrada su cuenta</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Dirección que emite tokens de acceso a cambio del ID y el secreto de cliente</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>El nombre que usted da a esta cuenta</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Cargando configuraciones…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configuraciones</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>No se pudieron listar las configuraciones.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: capas</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: colecciones propias</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>No forma parte de esta cuenta.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: colección</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>La lista está incompleta: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Colecciones propias</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Ninguna capa</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Ninguna colección propia</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (desactivada)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Colecciones con sus propios datos: BYOC, resultados por lotes, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Desactivada: active sus servicios OGC en el panel de control.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Colección sin nombre</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>El servicio no pudo leer sus datos.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Aún sin configurar: no tiene imágenes.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Mostrada por la capa «{layer}» de «{configuration}»</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Valores en una rampa de color, con leyenda</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Clases, con leyenda</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Capas: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Bandas: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Extensión: de {west}° a {east}° este, de {south}° a {north}° norte</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Imágenes de {first} a {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Imágenes desde {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Datos en {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>El servicio aún está procesando cambios.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Todavía nada coincide con «{}».</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Nada coincide con «{}».</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>«{}» aún no tiene imágenes.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Ninguna configuración abierta hasta ahora muestra esta colección. «Añadir al mapa» crea una capa para ella; sus bandas se pueden descargar.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Aún ninguna capa muestra esta colección. «Añadir al mapa» crea una; sus bandas se pueden descargar.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Mostrar solo lo que contiene estas palabras, en cualquier orden: nombres de configuraciones, capas y colecciones, descripciones, ID de colecciones</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Buscar capas y colecciones</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Configuraciones, capas y colecciones propias</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado de la lista</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Dejar de buscar en las configuraciones que aún no se han abierto</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: buscar en configuraciones</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>La búsqueda terminó antes de tiempo: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Detenido tras {done} de {all} configuraciones.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Buscando en configuraciones: {done} de {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>No se pudo buscar en {failed} de {all} configuraciones.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Esta sesión: {total} PU · {viewing} de visualización, {downloads} de descargas</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>&#xa0;&#xa0;Otras: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; una cuenta gratuita tiene {month} al mes</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Lo que cuesta la visualización se calcula a partir del tamaño y las bandas, porque el servicio no lo indica.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Mostrar u ocultar lo que ha costado cada capa y descarga</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Unidades de procesamiento por capa</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Unidades de procesamiento de esta sesión</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Abrir el panel de control de la cuenta, que muestra cuántas unidades de procesamiento quedan este mes</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir el panel de control</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Unidades de procesamiento por cuenta y capa</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>Las unidades de procesamiento (PU) son lo que cuenta el servicio: una tesela de 512 × 512 píxeles hecha con tres bandas es una. Lo que QGIS dibuja desde su caché no cuesta nada.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} de {parts} partes · {units} unidades de procesamiento</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Unidades de procesamiento gastadas: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>La descarga puede continuar el día 1 del mes que viene.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>Se conservan {done} de {parts} partes; solo se solicitará el resto.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>Configuración inicial de QGIS</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Creada por el complemento Sentinel Hub de QGIS, que la encuentra por la palabra del final.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falso color</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetación (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Humedad (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Infrarrojo de onda corta (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Clasificación de la escena</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (decibelios)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (decibelios)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Color natural, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Dióxido de nitrógeno (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Monóxido de carbono (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Metano (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Índice de aerosoles</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A como lo ve el ojo: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A con la vegetación viva en rojo: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, densidad y verdor de las plantas: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, agua en plantas y suelo: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A, resalta el suelo quemado y desnudo: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Retrodispersión VV de Sentinel-1 (gamma0, ortorrectificada), de -20 a 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Retrodispersión VH de Sentinel-1 (gamma0, ortorrectificada), de -26 a -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, altura sobre el nivel del mar en metros</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI como lo ve el ojo, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, dióxido de nitrógeno en la columna de aire, de 0 a 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, monóxido de carbono en la columna de aire, de 0 a 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, metano en aire seco, de 1600 a 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, índice UV de aerosoles (354, 388 nm): polvo, humo y ceniza por encima de 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado o defectuoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Área oscura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nubes</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Suelo desnudo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nubes, probabilidad media</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nubes, probabilidad alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Nieve o hielo</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m o menos</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, clase de cada píxel: nubes, agua, plantas y más</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: crear una configuración</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: crear una capa</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Crear una configuración con capas listas para el mapa: ópticas, de radar, de altitud y, donde el servicio las tiene, de calidad del aire. Antes se le pregunta.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Crear configuración inicial</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Crear configuración inicial…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Añadir las capas que faltan; las existentes quedan como están</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Progreso de la configuración</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Detener; lo creado hasta entonces se conserva</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Cancelar la creación de la configuración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>Dejarla como está; «Añadir capas iniciales…» en el menú de la cuenta la continúa</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Crear la configuración propia del complemento, o añadir lo que le falta. Antes se le pregunta.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>¿Crear la configuración «{name}» en la cuenta «{account}»?

Recibe capas de Sentinel-2, Sentinel-1 y altitud, y de Sentinel-3 y Sentinel-5P donde el servicio las tiene. No gasta unidades de procesamiento. Aparece también en el panel de control, donde se puede cambiar y borrar.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>¿Añadir a la configuración «{name}» de la cuenta «{account}» las capas iniciales que faltan?

No gasta unidades de procesamiento; las capas existentes quedan como están.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>Creando «{}»…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>¿Crear una capa para «{collection}» en la configuración «{name}» de la cuenta «{account}»?

Solo se pueden poner en el mapa capas de una configuración. Sus colores se miden en lo que muestra el mapa, lo que cuesta una fracción de una unidad de procesamiento. La capa aparece también en el panel de control, donde se puede cambiar y borrar.

No se le volverá a preguntar en esta sesión.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Creando una capa para «{}»…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Detenido: «{}» está creada, pero quizá no todas sus capas.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>«{name}» está creada; capas que aún faltan: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Vuelva a «{}» para terminarla.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>«{name}» está creada en la cuenta «{account}».</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Esta cuenta aún no tiene configuración y, por tanto, nada para el mapa. Una configuración inicial trae capas listas para usar.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>Añadir capas &amp;iniciales…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Nota sobre el complemento antiguo</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>El complemento antiguo de Sentinel Hub guarda su secreto de cliente sin cifrar en los ajustes de QGIS.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Iniciar sesión aquí con él, guardarlo cifrado en el almacén de contraseñas de QGIS y quitarlo de los ajustes del complemento antiguo</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Incorporar y borrar allí</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Quitar ID de cliente, secreto e ID de configuración de los ajustes del complemento antiguo y no guardarlos en ningún sitio</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Solo borrar</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Dejarlo como está; no se vuelve a preguntar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>La cuenta se ha incorporado y su secreto está guardado cifrado en QGIS.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>¿Borrar ID de cliente y secreto de los ajustes del complemento antiguo?

No se puede deshacer: el complemento antiguo volverá a pedirlos, y el servicio muestra un secreto una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>No se puede escribir el archivo de ajustes de QGIS, así que el secreto del complemento antiguo sigue en él.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Quite a mano el grupo «SentinelHub» de ese archivo.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>Se han borrado el ID de cliente y el secreto.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>Los ajustes del complemento antiguo ya no los contienen.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} no tiene fechas</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>No hay más fechas dentro del límite de nubes</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Acerque el mapa para ver las fechas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: fechas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>Sin datos en esta vista en este período</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Días con datos: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>hasta el {limit} % de nubes: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Ninguna fecha dentro del límite de nubes en dos años: pase las páginas del calendario para buscar más allá</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>La vista del mapa está fuera de la Tierra</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>El mapa aún no muestra ningún lugar</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Calendario de días con datos</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Mostrar u ocultar el calendario de días con datos</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Primer día con datos dentro del límite de nubes</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Día con datos anterior a este, dentro del límite de nubes (Alt+Izquierda en el mapa)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Fecha anterior</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Mostrar u ocultar el calendario</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Fecha mostrada</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Día con datos posterior a este, dentro del límite de nubes (Alt+Derecha en el mapa)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Fecha siguiente</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Último día con datos, sin importar las nubes (Alt+Fin en el mapa)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Último día dentro del límite de nubes (Alt+Mayús+Fin en el mapa)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Última fecha despejada</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Mover juntas todas las capas de Sentinel Hub del mapa; desactivado: solo las seleccionadas</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Mover capas juntas</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Antes (Re Pág)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Mes mostrado</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Después (Av Pág)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Recorrer los días de este calendario con el controlador temporal de QGIS, y hacer que este y las capas se muevan juntos</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Usar el controlador temporal</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Medir nubes aquí…: en la vista del mapa o en un polígono seleccionado, para las fechas de este calendario. Antes indica cuánto cuesta</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Medir nubes aquí</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Escenas: huellas de lo que muestra este calendario, como capa</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Alejar el calendario: un mes, un año, todos los años</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>sin datos aquí</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % de nubes</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>{} % de nubes aquí</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Buscando fechas…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} de {wanted} meses</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Medido: sin datos aquí</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Medido: {cloud} % de nubes aquí, {covered} % con datos</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>{here} % de nubes aquí · {tile} % en la escena</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{} % de nubes, de las escenas completas</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Conéctese para ver las fechas</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Las fechas aparecen cuando la capa se mueve a una cuenta suya</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Conecte «{}» para ver las fechas</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>No hay ningún día dentro del límite de nubes que recorrer.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Pase a otro mes o año, o suba el límite.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Más reciente encima</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Menos reciente encima</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Menos nubes encima</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Números enteros de 0 a 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Como está guardado (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Números enteros (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Valores físicos (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Un mosaico</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Un archivo por fecha</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Un archivo, todas las fechas</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>altitud</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmósfera</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>datos propios</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (comercial)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>Algo falló en el propio complemento.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Los detalles están en Ver › Paneles › Mensajes del registro, pestaña Sentinel Hub: comuníquelos, por favor.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Cambiar de plataforma</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir panel de control</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Abrir ajustes de red…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Abrir ajustes de autenticación…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Respondió: «{}».</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} y {number}, con / entre carpetas.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Varios archivos tendrían el mismo nombre: falta {field} en los nombres.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Añada {field} a los nombres de los archivos.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>No hay ningún área para descargar.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>No se ha elegido nada para descargar.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>No hay adquisiciones en ningún área en este período por debajo de esta nubosidad.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Ninguna fila está marcada.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Elija una capa con polígonos, o dibuje una extensión para una cuadrícula.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Añada una capa, bandas o un evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Marque al menos una fila.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>No hay nada para descargar.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Elija áreas, fechas y productos.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Hay {count} áreas; un lote puede tener {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Seleccione algunos objetos espaciales, o elija teselas más grandes.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Serían {count} archivos; un lote puede tener {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Elija menos áreas, menos fechas o menos productos.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>El archivo de lote {path} está dañado o se ha modificado (en {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Use una copia anterior, o empiece un lote nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>El archivo de lote {} es de una versión posterior de este complemento.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Actualice el complemento en Complementos › Administrar e instalar complementos y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>El archivo de lote {path} nombra un archivo fuera de su propia carpeta (en {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>No se puede leer el archivo de lote {}.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>No se encontró el nombre {} en la red.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Compruebe la conexión de red y cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Compruebe la dirección; también puede interponerse un cortafuegos. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Vuelva a intentarlo; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Puede que el servicio esté ocupado o la red vaya lenta: vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>El certificado de {} no es de confianza: QGIS no conoce a quien lo emitió.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Puede interponerse una página de acceso de la red: abra cualquier página web en un navegador y vuelva a intentarlo. Si no, compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Si el reloj está bien, el operador del servicio debe renovar el certificado. Si no, ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>No se pudo establecer una conexión segura con {}.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Compruebe la dirección. Puede interponerse un cortafuegos o un antivirus, o este QGIS es demasiado antiguo para el servicio.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria del equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>El reloj de este equipo va adelantado al menos {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>El reloj de este equipo va atrasado al menos {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>El reloj de este equipo va adelantado {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>El reloj de este equipo va atrasado {}.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>La dirección de {} empieza por http. No se envió nada: otros podrían leerlo.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Use la dirección que empieza por https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>El proxy no dejó pasar la conexión con {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Pida a quien administra el proxy que permita este servidor, o revise Configuración › Opciones › Red.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>No se puede acceder al proxy que tiene configurado QGIS.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Compruebe su dirección en Configuración › Opciones › Red, o desactívelo allí.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Introdúzcalos en Configuración › Opciones › Red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>La red le pide que se identifique primero.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Abra cualquier página web en un navegador, identifíquese allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} remitió a otra dirección. No se envió nada allí, para proteger sus credenciales.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Compruebe la dirección del servicio; también puede interponerse una página de acceso de la red.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>El evalscript no se ejecuta.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Corrija el script y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Los píxeles son mayores de lo que permite esta colección.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Acerque el mapa o elija una resolución más fina.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>El servicio no conoce ningún cliente con este ID y secreto.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>El ID de cliente es conocido, pero el secreto de cliente es incorrecto.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Estas credenciales pertenecen a otra plataforma.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Estas credenciales pertenecen a {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Elíjala como plataforma y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>El servicio no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Puede que el cliente pertenezca a otra plataforma o se haya revocado: cree uno nuevo y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Su cuenta no incluye esto.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Elija otra colección, o pregunte al propietario de la cuenta.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Esta cuenta puede ver configuraciones, pero no crearlas ni cambiarlas.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Pida al propietario de la cuenta ese permiso, o las capas que necesita.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Cambie el nombre de la otra en el panel de control, actualice las fuentes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Las unidades de procesamiento o solicitudes de este mes de la cuenta se han agotado.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Se renuevan el primer día del mes; el panel de control muestra las cifras.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>La cuenta ha caducado.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Renuévela en el panel de control y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Actualice las fuentes; compruebe la plataforma.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Se ha alcanzado el límite de solicitudes o unidades de procesamiento por minuto de la cuenta.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Vuelva a intentarlo en {} segundos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>El servicio lo rechazó (estado HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>La respuesta no vino de Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Compruebe la dirección de la plataforma; también puede interponerse una página de acceso de la red.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Puede interponerse una página de acceso de la red: abra cualquier página web en un navegador y vuelva a intentarlo. Si no, compruebe la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>No hay ningún Sentinel Hub en esta dirección de {}.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Compruebe ambas direcciones de la plataforma.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Defina tanto SH_BASE_URL como SH_TOKEN_URL con direcciones https de una misma plataforma.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>No hay ninguna cuenta llamada «{}».</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>No hay ninguna cuenta configurada.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Inicie sesión en el panel Sentinel Hub, o defina SH_CLIENT_ID y SH_CLIENT_SECRET en el entorno.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>El almacén de contraseñas de QGIS sigue bloqueado, así que no se pueden usar las credenciales.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Vuelva a intentarlo e introduzca la contraseña maestra de QGIS, o conéctese solo en esta sesión.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS ha desactivado su almacén de contraseñas, así que no se pueden usar las credenciales.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Conéctese solo en esta sesión, o reinicie QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Las credenciales guardadas han desaparecido o no se pueden leer.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>El área no se puede usar.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>El área está a ambos lados del meridiano 180.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Mueva el mapa, o elija un área, de modo que quede a un solo lado.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>La imagen tendría {width} × {height} píxeles; se permiten {limit} por lado.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Elija un área más pequeña, o píxeles de al menos {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Acerque el mapa o elija una resolución más gruesa.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Un píxel tendría {metres} m de ancho; esta colección permite como máximo {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Elija píxeles de {limit} m o menos.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>El formato de número del evalscript no se conoce aquí.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Elija un archivo que termine en .tif, o descargue la capa tal como se muestra.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>No hay adquisiciones aquí en este período por debajo de esta nubosidad.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>«{}», a la que pertenecen las capas, está desactivada.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Active sus servicios OGC en el panel de control, actualice las fuentes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Añada una capa para ella en el panel de control y actualice las fuentes.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>No se ha elegido ninguna banda.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>No se ha elegido ninguna fecha.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Todavía no hay evalscript.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>No se ha elegido ninguna colección.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>La resolución debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>No se puede crear esta imagen.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>No se puede escribir el archivo {}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Elija otra carpeta, o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Una parte de la imagen llegó dañada.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Empiece de nuevo: las partes terminadas se conservan.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Elija otro archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Hay demasiadas escenas en un área tan grande.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Acerque el mapa o elija un período más corto.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>«{part}» no se puede usar en nombres de archivo.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>«{}» no se puede usar para nombres de archivo.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Elija un período más largo o un límite de nubes más alto.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>No se ha abierto, para no sobrescribir nada en otro lugar. Corrija el nombre de archivo en él.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>La conexión con {} se interrumpió antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Si su organización tiene su propia autoridad de certificación, añádala en Configuración › Opciones › Autenticación.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>El certificado de {} es autofirmado.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Si es un servidor de su propia organización, añada el certificado en Configuración › Opciones › Autenticación. Si no, es posible que alguien esté interceptando la conexión: pruebe con otra red.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>El certificado que envió {} pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>El certificado de {} ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>El certificado de {host} caducó el {end}; el reloj de este equipo marca {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Corrija lo que señala el servicio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Copie ambos de nuevo, completos. Si el cliente se borró o ha caducado, cree uno nuevo en el panel de control.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Copie el secreto de nuevo, completo. Si se ha perdido, cree un cliente nuevo: un secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Ya hay otra configuración con este nombre.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>El servicio no encontró nada en esta dirección.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>El servicio tiene un problema (estado HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>La respuesta de {} no procede de Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} envió una página web en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>Ha iniciado sesión; corrija la fecha y la hora del equipo antes de que fallen las conexiones seguras.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Las variables de entorno no describen una cuenta completa: revise {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Inicie sesión de nuevo para guardarlas.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Elija una que no esté vacía y quede dentro de los límites de su SRC.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>No está claro cuántas bandas devuelve el evalscript.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>El evalscript devuelve un número de bandas distinto del indicado.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Escriba bands y sampleType (UINT8, UINT16, INT16 o FLOAT32) como valores simples en su setup, o defina aquí el formato de número y los nombres de las bandas.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Un archivo {} solo puede contener una capa tal como se muestra, no datos.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Elija un período más largo, un límite de nubes más alto u otra área.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>El servicio no dice qué bandas tiene «{}», así que no se puede crear ninguna imagen.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>No se ha elegido área: introduzca o dibuje una extensión, o elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Falta un ajuste de esta imagen.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Complete los ajustes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Cambie los ajustes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>No queda espacio en disco para {}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Libere espacio en disco o elija otro disco y empiece de nuevo: las partes terminadas se conservan.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>No hay espacio suficiente en disco para {path}: se necesitan unos {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Libere espacio en disco, elija otro disco o descargue menos. No se envió nada.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Esta descarga ya está en curso, aquí o en otra ventana de QGIS.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Espere a que termine, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>No se pudo guardar el resultado.</translation>
    </message>
</context>
</TS>

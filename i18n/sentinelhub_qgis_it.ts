<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: prova della connessione</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: accesso</translation>
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
        <translation>&amp;Aggiungi account…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifica account…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Prova connessione</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Rimuovi account…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>Sposta &amp;layer in un account…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>Aggiorna le &amp;sorgenti</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Apri la &amp;dashboard</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>&amp;Copia report per l&apos;assistenza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Accedi per questa sessione…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifica account…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>L&apos;accesso è stato interrotto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Premi “Connetti” per riprovare.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>L&apos;accesso vale fino alla chiusura di QGIS: il suo archivio password è disattivato.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Ricorda…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>La connessione di “{name}” funziona: accesso a {place} in {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>“{}” è stato rimosso, ma l&apos;archivio password di QGIS è disattivato e ne conserva la voce.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Riavvia QGIS, poi rimuovi la voce in Impostazioni › Opzioni › Autenticazione.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Riavvia QGIS, poi aggiungi l&apos;account per conservarlo.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>L&apos;accesso vale fino alla chiusura di QGIS: il suo archivio password non è stato sbloccato.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Inserisci la password principale di QGIS perché l&apos;account venga ricordato.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnetti</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Connesso per questa sessione</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Stato dell&apos;account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Piattaforma e stato dell&apos;account</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Connetti con l&apos;account ricordato. QGIS può chiedere la sua password principale.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Apri la guida alla pagina su ciò che è mostrato (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Account: cambia, aggiungi, modifica, prova, rimuovi; aggiornamento, dashboard, report per l&apos;assistenza, aiuto</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu account</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Prova della connessione di “{}”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Un report su versioni, impostazioni e ultime richieste è negli appunti.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Rimuovere da QGIS l&apos;account “{}” e il suo segreto?

L&apos;operazione non può essere annullata. I layer restano sulla mappa e l&apos;account resta attivo presso il servizio.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Premi “Connetti” per elencare ciò che il tuo account può mostrare.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS può chiedere la password principale, che protegge il suo archivio password.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Incollalo dove chiedi aiuto: non contiene segreti, nomi né luoghi.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>Il sistema può chiederti di sbloccare il suo portachiavi, dove QGIS conserva una password.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>L&apos;archivio password di QGIS resta disattivato fino al riavvio di QGIS: modifica l&apos;account per accedere.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Rimuovi da questo elenco le operazioni terminate; i file restano</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Rimuovi le operazioni terminate</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pulisci</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Operazioni in corso e terminate</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Scegli un layer di poligoni nell&apos;elenco dei layer.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Selezionati in “{name}”: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: lettura dei poligoni</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Tutti i poligoni di “{}”; selezionane alcuni per scaricare solo quelli</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Vista mappa</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Poligoni di un layer</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>La richiesta incollata</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Che cosa coprire</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Scrivi ovest, est, sud e nord, oppure disegna l&apos;estensione sulla mappa con il pulsante accanto</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Nessun dato al di fuori</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Nessun dato fuori dall&apos;area</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>I pixel con il centro fuori dall&apos;area diventano “nessun dato”; altrimenti viene scaricato tutto il rettangolo che la contiene</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>{} fatte</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>{} senza dati</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} fallite</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} ancora in attesa</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} escluse</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} unità di elaborazione</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Interrotto:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>In pausa:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Terminato:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Aree: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>escluse: {count}, ad esempio “{name}”: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Righe previste: {}. Per trovarle non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Richieste per trovare le date: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Nessuna unità di elaborazione.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Unità di elaborazione: fino a {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Sono state spese {} unità di elaborazione.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>Da scaricare: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} richieste</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>circa {units} unità di elaborazione ({share} della quota mensile di un account gratuito)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>fino a {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>{} non realizzabili</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>lo spazio potrebbe non bastare: {} liberi</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>{done} di {rows} fatte</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} in esecuzione</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unità di elaborazione spese</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>ancora circa {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Nessuna acquisizione sotto il limite di nuvole per {} combinazioni di area, data e prodotto.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Non è stato possibile misurare le nuvole su {count} aree ({why}): si usano invece i dati del catalogo.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>almeno {} con il limite di velocità dell&apos;account</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Niente da scaricare</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Elementi di un layer di poligoni</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Tasselli di una griglia su un&apos;estensione</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Come nel batch aperto</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Che cosa sono le aree</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aree</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Layer di poligoni; ogni elemento diventa un&apos;area</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Layer di poligoni</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Nom&amp;i</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Campo con i nomi delle aree, per i file; se manca, le aree sono numerate</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Campo con i nomi</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Solo gli elementi sele&amp;zionati</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Usa gli elementi selezionati in questo momento</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Solo gli elementi selezionati</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Rita&amp;glia i poligoni</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Ritaglia i poligoni</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>E&amp;stensione</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Scrivi ovest, est, sud e nord, prendili da un layer o disegna l&apos;estensione sulla mappa</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Estensione della griglia</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Lato di un tassello, in metri</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Dimensione del tassello in metri</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Aree trovate</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>I pixel fuori da un poligono diventano “nessun dato”; altrimenti viene scaricato tutto il rettangolo che lo contiene</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>&amp;Dimensione tassello</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Ogni acquisizione</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Un mosaico per intervallo</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Giorno più sereno su ogni area</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Intero periodo (un giorno)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 giorni</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Settimana (da lunedì)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Un file per ogni giorno con dati sull&apos;area</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Troppe date: scegli un intervallo più lungo.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Date per ogni area: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Quali date riceve ogni area</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;a</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Primo giorno, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Ultimo giorno, UTC, incluso per intero</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Aggiungi i giorni della pagina del calendario nel pannello che rientrano nel suo limite di nuvole</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Prendi i giorni del calendario</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Una data per ciascuno di questi</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordine di mosaicatura</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Copertura nuvolosa massima in percentuale</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Misura &amp;le nuvole su ogni area</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Misura le nuvole su ogni area</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Date scelte</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Elenco di date</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Come impostato in ogni prodotto</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>“{}” non è una data: scrivi le date come 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Inserisci almeno una data.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Date come 2026-05-14, una per riga o separate da spazi o virgole</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>Dal &amp;calendario</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;Ogni</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaicatura</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Ordine di mosaicatura: quale acquisizione sta in cima in un mosaico</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Ma&amp;x nuvole</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Escludi ciò che ha più nuvole, in percentuale: su ogni area se le nuvole sono misurate, altrimenti sull&apos;intera scena</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Usa le nuvole su ogni area e non il dato dell&apos;intera scena; costa unità di elaborazione</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>Esegu&amp;i</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: somma delle righe di un batch</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Interrompi &amp;ora</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>Il motivo è nella tabella; “Riprova fallite” le richiede di nuovo.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Il batch è stato interrotto.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nessun account è connesso.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Connettine uno, poi riprova.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connetti…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Non attende le righe in corso; le loro parti finite restano</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Non inizia altre righe; quelle già in corso vengono completate</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · pausa in corso: prima si completano le righe avviate</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Ciò che è stato scaricato resta; “Riprendi” continua.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Download in batch</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Scarica immagini di molte aree e date, ciascuna come GeoTIFF a sé</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,batch,campi,appezzamenti,particelle,serie temporali,mensile,griglia</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Immagini pianificate</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Immagini completate</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Immagini senza dati</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Immagini fallite</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Immagini ancora in attesa</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unità di elaborazione spese</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Richieste inviate</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>File di batch</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aree</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Poligoni: ogni elemento diventa un&apos;immagine a sé per ogni data.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Campo con i nomi</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Dà il nome alle aree nei file. Se manca, o dove è vuoto, le aree sono numerate.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Lato di un tassello (metri)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: un&apos;immagine per ogni acquisizione del periodo. list: per ciascuno dei giorni qui sotto. interval: un mosaico per ogni intervallo. best: il giorno con meno nuvole sull&apos;area, del periodo o di ogni intervallo.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Separati da virgole: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Misura le nuvole su ogni area</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Nome breve del prodotto</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Per {product} nei nomi dei file. Se vuoto: quello del layer o della collezione.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Composti da questi campi, con / tra le cartelle:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>Il file batch.json di un&apos;esecuzione precedente. Aree, date e prodotti sono presi da lì, quindi non serve altro: ciò che è finito non viene richiesto di nuovo. Con un ultimo giorno successivo vengono aggiunte nuove date.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Riprova le righe fallite</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>Di un&apos;esecuzione precedente dello stesso batch.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Altri risultati</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: un GeoPackage con file, data, nuvole e unità di ogni immagine. mosaics: un VRT per ogni prodotto e data.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Mancano le aree: scegli un layer di poligoni, oppure un&apos;estensione e un lato dei tasselli.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” è escluso: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>La misura delle nuvole su {areas} aree richiede circa {requests} richieste e al massimo {units} unità di elaborazione.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Immagini pianificate: {rows}, di cui {new} nuove e {left} ancora da fare.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>Nessuna acquisizione, o solo acquisizioni troppo nuvolose, in {} casi.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>{count} immagini fallite: {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Invece dei poligoni: l&apos;estensione qui sotto viene divisa in quadrati di questo lato, ciascuno dei quali è un&apos;area.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Per interval (predefinito: un mese) e best (predefinito: l&apos;intero periodo).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Elenco di date</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>Dai pixel stessi, a circa 0,02 unità di elaborazione per data; altrimenti si usano i dati del catalogo per le scene intere. Se non impostato: solo per best. Si possono misurare Sentinel-2 L2A e Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>File di batch da continuare</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Dove vanno immagini, file di batch, tabella e log. Un batch già presente nella cartella viene continuato.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Manca la cartella: scegline una, oppure un file di batch da continuare.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Esclusi perché non utilizzabili come aree: {} elementi in tutto.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Questo batch è stato iniziato su {before}; continua su {here}, la piattaforma dell&apos;account.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Richieste: {requests}. Unità di elaborazione stimate: {units}. Al massimo {size} sul disco e almeno {time} con il limite di velocità dell&apos;account.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Non è stato possibile misurare le nuvole su {count} aree; si usano invece i dati del catalogo. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Scarica in una cartella immagini satellitari di molte aree e date: ogni poligono di un layer, o ogni tassello di una griglia, per ogni acquisizione, per i giorni di un elenco, come mosaici di intervalli quali i mesi, o del giorno con meno nuvole sull&apos;area.

La cartella riceve un file di batch (batch.json), una tabella di tutte le immagini (batch.csv) e un log. Un&apos;esecuzione interrotta prosegue quando viene riavviata per la stessa cartella o lo stesso file di batch: le immagini finite non vengono richieste di nuovo, e nemmeno le loro parti finite. Con un ultimo giorno successivo vengono aggiunte solo le nuove date.

Un&apos;immagine che fallisce non ferma le altre; quando la quota dell&apos;account è esaurita, il disco è pieno o manca la rete, l&apos;esecuzione si ferma e una successiva continua.

Ogni download costa unità di elaborazione del tuo account: il log dice quante prima dell&apos;avvio e quante ne sono state spese.

L&apos;account è quello delle variabili d&apos;ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (con SH_BASE_URL e SH_TOKEN_URL per una piattaforma diversa da Copernicus Data Space), altrimenti quello con cui è stato fatto l&apos;ultimo accesso nel pannello Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Nomi dei file: campi tra parentesi graffe, / crea cartelle</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Modello dei nomi dei file</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Batch in questa cartella</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Apre il batch così com&apos;è: viene richiesto solo ciò che manca</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Continua il batch di questa cartella</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>Aggiungi nuov&amp;e date</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Apre il batch e cerca date fino a oggi; ciò che è stato scaricato resta</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Aggiungi nuove date al batch di questa cartella</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Inserisci: nome dell&apos;area</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Inserisci: giorno, mese, anno, o i due estremi del periodo</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Inserisci: nome del prodotto</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Inserisci: nome breve della collezione</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Inserisci: primo giorno</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Inserisci: ultimo giorno</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Inserisci: anno del primo giorno</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Inserisci: mese del primo giorno</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Inserisci: numero del file all&apos;interno della sua area</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ca&amp;rtella</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Cartella per i file e per il file di batch con cui il batch può essere continuato</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Nomi dei &amp;file</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Formato file; PNG e JPEG solo se tutti i prodotti sono layer come mostrati</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato file</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Nome del primo file</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Con&amp;tinua</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: esame della cartella di un batch</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Batch (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Apri un batch</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: apertura di un batch</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>In questa cartella c&apos;è già un batch ({name}): aree {areas}, file {rows}, fatti {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Download in batch per questi campi…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Batch: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>La misura delle nuvole sulle aree richiede fino a {} unità di elaborazione. Trovare le righe?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: ricerca delle righe di un batch</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>La ricerca delle righe è stata interrotta.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Aggiungi al progetto un layer di poligoni o scegli una griglia.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: lettura delle aree di un batch</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Ad esempio {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Scegli una cartella per i file.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Prima correggi i nomi dei file.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Inserisci o disegna un&apos;estensione.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: stima di un batch</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Prodotto del batch</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Nome breve, per i file: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nome del prodotto</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collezione</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>Da dove provengono i pixel</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Con&amp;tenuto</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Che cosa contengono i pixel</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bande</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bande da scaricare, in questo ordine</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Ban&amp;de</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nomi delle bande</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>&amp;Evalscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Formato numero</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato numerico dei pixel</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numero</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Dimensione &amp;pixel</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Lato di un pixel, in metri</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Dimensione dei pixel in metri</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Nomi delle bande, separati da virgole</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Bande di {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>“{}” come mostrato</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Come nella pagina di download del pannello</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Altre bande o un evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: lo script di un layer</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Aggiungi ciò che va realizzato per ogni area e data.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Che cosa viene realizzato per ogni area e data; F2 rinomina</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aggi&amp;ungi</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Aggiungi un prodotto</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;bia…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Cambia bande, script, dimensione dei pixel o formato numerico</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Cambia il prodotto</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Rinomina il prodotto</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Rimuo&amp;vi</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Rimuovi il prodotto</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>Informazioni sui prodotti</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Dai al prodotto un altro nome, usato nei nomi dei file</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Rimuovi il prodotto dall&apos;elenco</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – impronte</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: i risultati di un batch</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Non è stato ancora scaricato nulla da mettere sulla mappa.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Prima esegui il batch.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>I primi {} file sono sulla mappa.</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Mosaici o impronte li mostrano tutti.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvole</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Nome dell&apos;area; le righe spuntate vengono scaricate</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Giorni UTC a cui si riferisce l&apos;immagine</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Che cosa viene realizzato per l&apos;area</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Quota di nuvole, in percentuale: misurata sull&apos;area, o ≈ dell&apos;intera scena</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Unità di elaborazione: stimate prima, spese dopo</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Dimensione dei pixel senza compressione</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>File, nella cartella del batch</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Perché è fallita e che cosa fare</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Stato della riga</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Spunta &amp;tutte</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Togli t&amp;utte le spunte</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Spunta le &amp;mostrate</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Togli la spunta alle m&amp;ostrate</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Spunta la &amp;selezione</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Togli la spunta alla se&amp;lezione</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>{shown} di {all} righe mostrate</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>Spun&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>&amp;Togli la spunta</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>&amp;Zoom sull&apos;area</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>Mostra la ric&amp;hiesta…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Aggiungi il file alla mappa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtro…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtro delle righe</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Mostra le righe in questo stato</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Stato da mostrare</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Spunta o togli la spunta alle righe; la barra spaziatrice lo fa per quelle selezionate</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Spunta le righe</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Righe del batch</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>Informazioni sulle righe</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Mostra solo le righe che contengono questo testo: area, data, prodotto, file o errore</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: download in batch in {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>“{name}” non può essere un file qui; “{safe}” sì.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Scrivi un nome fatto di lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Un&apos;altra riga ha il nome di file “{}”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixel</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unità di elaborazione spese</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>circa {units} unità di elaborazione, {requests} richieste</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state} {done} di {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Misurato sull&apos;area</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>Dell&apos;intera scena, secondo il catalogo</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>“{}” non è una data: scrivila come 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Questa riga copre dal {first} al {last}: scegli un giorno compreso.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Download in batch – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>Ri&amp;ghe ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Come &amp;gruppo di layer</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Un layer per ogni file</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Come &amp;mosaici</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Un VRT per ogni prodotto e data; i file restano come sono</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Come &amp;impronte</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Un layer con un poligono per ogni file: data, nuvole, unità, file</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Apri la guida ai download in batch (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Download in batch</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Giorni con dati: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Entro il limite di nuvole: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Nessun dato in questa vista</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Copre il {} % della vista</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Ripresa alle {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Oltre il limite di nuvole</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: nuvole qui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Non è stato possibile misurare alcuni giorni.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>La misura riguarda un&apos;altra parte della mappa.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Date da misurare qui: {count}, per circa {units} unità di elaborazione.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Misura le nuvole e la loro quota dell&apos;area per ogni data, dalla classificazione dei pixel propria della scena</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Qui non ci sono date da misurare. Passa a un altro mese.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Tutte le date di questo calendario sono misurate qui.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuvole sulla mia vista</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista mappa</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Poligono di “{}”</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Nuvole sulla mia area in “{}”</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>I dati delle scene intere sono gratuiti.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Usa le nuvole misurate qui</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuvole sulla mia vista</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Non misurare le nuvole adesso</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Che cosa considerare: tutto ciò che la mappa mostra, o il poligono selezionato nel layer attivo</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Area su cui misurare le nuvole</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Mesi misurati</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Interrompe; i mesi già misurati restano</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Interrompi la misura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Colora e salta i giorni in base alle nuvole misurate qui, non ai dati delle scene intere; i giorni non misurati mantengono questi ultimi</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Colori del calendario: nuvole, da 0 a 100 %</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Colore: nuvole, da nessuna (blu scuro) a ovunque (grigio)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Riempimento dal basso: quanta parte della vista ha dati</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Un mese ha il colore del suo giorno più sereno e il numero di giorni entro il limite</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Bordo punteggiato: oltre il limite di nuvole, saltato quando avanzi</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>invariato se lasciato vuoto</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>oppure incolla entrambi in un blocco</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Indica ID e segreto, o lascia vuoti entrambi per conservare quelli memorizzati.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Manca l&apos;ID del client.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Manca il segreto del client.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>L&apos;ID del client non era nel testo incollato.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>Il segreto del client non era nel testo incollato.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Copialo anch&apos;esso dalla pagina dell&apos;account.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Giorno con dati prima di questo, entro il limite di nuvole</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Mostra il calendario di questo layer</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Giorno con dati dopo questo, entro il limite di nuvole</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Servizio: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Dati in US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Accesso: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Qualsiasi altro indirizzo di Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Manca l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Manca l&apos;indirizzo per i token.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>“{}” non è un indirizzo a cui si possa inviare un segreto.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Indica un indirizzo completo che inizi con https:// e non contenga “?”.</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>È {}: puoi semplicemente sceglierlo qui sopra.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Questo host appartiene a {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Questo download richiede circa {} unità di elaborazione.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Scaricare?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} pixel · circa {units} unità di elaborazione · fino a {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>circa {} di spazio su disco nel frattempo</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Lo spazio potrebbe non bastare: servono circa {needed} su disco, {free} sono liberi.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Scegli un file da scrivere.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: verifica dello spazio su disco</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>almeno {} con il limite di velocità dell&apos;account</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>Non è possibile leggere il layer di poligoni: scegline un altro.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>“{}” non è una data: scrivila come 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Scarica immagine</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Scarica immagini satellitari con i veri valori dei pixel come GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript,immagini</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Larghezza (pixel)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Altezza (pixel)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unità di elaborazione spese</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Richieste inviate</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Tutte le immagini</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} pixel in {crs}, al massimo {size} MB. Richieste: {requests}. Unità di elaborazione stimate: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>Il servizio non produce immagini in {crs}: i pixel vengono richiesti in {asked} e riproiettati qui con il vicino più prossimo.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Vale per ogni data con dati nel periodo.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Unità di elaborazione spese: {units}. Richieste inviate: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Esclusi perché non hanno pixel qui: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Dati prodotti dallo script: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Scrivi la sorgente come ID della collezione, oppure come ID della configurazione, “/” e ID del layer.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>La configurazione non ha il layer {wanted}. Contiene: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>{collection} non ha la banda {unknown}. Contiene: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primo giorno (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Acquisizioni da questo giorno in poi. I dati di elevazione non ne hanno bisogno.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Ultimo giorno (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Acquisizioni fino alla fine di questo giorno. Se vuoto: solo il primo giorno.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Copertura nuvolosa massima (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Una collezione, come sentinel-2-l2a o byoc-…, oppure un layer di una tua configurazione, come ID configurazione/ID layer; “Elenca sorgenti” li elenca. Collezioni:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Nomi separati da virgole, nell&apos;ordine voluto: B04,B03,B02,B08. Se vuoto: quelle usuali della collezione, o il layer come viene mostrato.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Versione 3, o il nome di un file che lo contiene. Se indicato, le bande qui sopra non sono usate. Ogni output diventa un file; i dati utente diventano un file JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>L&apos;area da coprire. Viene ampliata a pixel interi. Necessaria se non ci sono poligoni.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordine di mosaicatura</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Acquisizioni del periodo</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: un&apos;immagine dell&apos;intero periodo. files: un file per ogni data con dati. stack: un file con le bande di ogni data.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Risoluzione (metri)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Lato di un pixel in metri. Se vuoto: quello proprio della collezione, 10 per Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema di riferimento delle coordinate</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Del risultato. Se vuoto: la zona UTM dell&apos;area, in cui i pixel di Sentinel-2 arrivano come sono memorizzati. I sistemi che il servizio non conosce sono richiesti in UTM e riproiettati qui con il vicino più prossimo.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numero</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 e INT16 contengono numeri digitali, FLOAT32 l&apos;unità fisica al doppio delle unità di elaborazione. Se vuoto: ciò che è adatto alla collezione, o ciò che indica l&apos;evalscript.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Nomi delle bande dell&apos;evalscript</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Un nome per ogni banda restituita dall&apos;evalscript, separati da virgole: NDVI,mask. Necessari dove il suo setup non dice chiaramente quante sono le bande.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nomi dei file delle singole date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>“{}” non è né un evalscript né un file leggibile: correggi il nome.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>L&apos;ultimo giorno ({end}) precede il primo ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>L&apos;estensione non ha un sistema di riferimento: aggiungine uno, come [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Manca l&apos;area: imposta un&apos;estensione o un layer di poligoni.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Lo spazio potrebbe non bastare: {free} su disco sono liberi.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Almeno {time} con il limite di velocità dell&apos;account, e circa {room} di spazio su disco nel frattempo.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>L&apos;immagine è vuota: qui, in questo periodo, non ci sono acquisizioni sotto questa copertura nuvolosa.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>un CRS personalizzato</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>{collection} non ha l&apos;ordine di mosaicatura {order}. Possibili: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>Dell&apos;intera scena, non dell&apos;estensione. Se vuoto: quella del layer, altrimenti tutto. Senza effetto per le collezioni prive di dati sulle nuvole.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Nessun dato fuori dai poligoni o dall&apos;estensione</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>I pixel con il centro fuori diventano “nessun dato”; altrimenti vengono scaricati tutti i pixel del rettangolo circostante. Se non impostato: attivo per i poligoni, disattivato per le estensioni.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Quale acquisizione sta in cima dove se ne sovrappongono diverse. Se vuoto: quello del layer, altrimenti mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Con {collection}, {date} e {name} per il nome dell&apos;immagine qui sotto; i file vanno nella sua cartella.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Un account del pannello Sentinel Hub, per nome. Se vuoto: quello dell&apos;ambiente, altrimenti l&apos;ultimo.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Scarica da Sentinel Hub immagini satellitari di un&apos;area e di un periodo come GeoTIFF con i veri valori dei pixel: bande di una collezione, ciò che ne ricava un evalscript, oppure un layer di una configurazione come viene mostrato, che può diventare anche un PNG o JPEG.

L&apos;area viene ampliata a pixel interi. In UTM e alla risoluzione propria della collezione, i pixel di Sentinel-2 arrivano esattamente come sono memorizzati. Le immagini grandi sono scaricate a parti; un&apos;esecuzione interrotta richiede solo quelle mancanti quando viene riavviata per lo stesso file.

Un periodo diventa un mosaico, un file per ogni data, oppure le bande di tutte le date in un solo file.

Ogni download costa unità di elaborazione del tuo account: il log dice quante prima dell&apos;avvio e quante ne sono state spese.

L&apos;account è quello delle variabili d&apos;ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (con SH_BASE_URL e SH_TOKEN_URL per una piattaforma diversa da Copernicus Data Space), altrimenti quello con cui è stato fatto l&apos;ultimo accesso nel pannello Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>L&apos;area da coprire, al posto di un&apos;estensione; con entrambe, viene coperta la parte comune.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: ricerca di download incompiuti</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: eliminazione di {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: download di {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · ancora circa {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminato</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Tutti i pixel sono vuoti: nessuna acquisizione qui in questo periodo e sotto questa copertura nuvolosa.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} pixel · {units} unità di elaborazione spese</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Eliminare le parti di {} già scaricate? Dovrebbero essere pagate di nuovo.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Le parti sono di {}: troppo vecchie per essere usate, saranno scaricate di nuovo.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>iniziato {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Parti già conservate: {kept}, la più vecchia di {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Parti conservate da più di un mese e scaricate di nuovo: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato numerico dei pixel</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bande da scaricare, in questo ordine</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>Il layer come mostrato</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Scegli un layer nell&apos;elenco delle sorgenti per scaricarlo come viene mostrato</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Che cosa contengono i pixel</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Che cosa viene scaricato</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Con&amp;tenuto</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bande</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Nomi delle bande come li scrive la tua collezione, separati da virgole</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nomi delle bande</translation>
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
        <translation>N&amp;umeri</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numero</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato file</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>A&amp;rea</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Un mosaico del periodo; un file per ogni data con dati; oppure un file con le bande di ogni data</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nomi dei file delle singole date</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>R&amp;isoluzione</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Lato di un pixel al suolo, in metri</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Risoluzione, metri</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Sistema di riferimento delle coordinate del file. La zona UTM della vista mantiene i pixel Sentinel come sono stati misurati.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Sistema di riferimento delle coordinate del file</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF da scrivere</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File da scrivere</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Dimensione e costo</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>Il servizio non produce immagini in {}: richieste in UTM, poi riproiettate qui con il vicino più prossimo.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Vale per ogni data con dati.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Con le impostazioni della richiesta incollata: {}.</translation>
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
        <translation>Immagini (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG e JPEG hanno bisogno di un secondo file per la posizione; un GeoTIFF contiene già la propria</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Che cosa fare delle date</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Nomi dei file, nella cartella di quello qui sotto: {collection}, {date} e {name} per il suo nome</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>nuvole fino al {} %</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>un CRS personalizzato</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>L&apos;account “{name}” è stato rimosso qui. Layer che lo usano ancora: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Layer che usano ancora account rimossi qui: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Un layer di questo progetto appartiene alla configurazione di qualcun altro. Viene mostrato a spese del proprietario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln layer di questo progetto appartiene alla configurazione di qualcun altro. Viene mostrato a spese del proprietario.</numerusform>
            <numerusform>%Ln layer di questo progetto appartengono alla configurazione di qualcun altro. Vengono mostrati a spese del proprietario.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Un layer di questo progetto proviene dal vecchio plugin Sentinel Hub. Convertilo per scorrerne le date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln layer di questo progetto proviene dal vecchio plugin Sentinel Hub. Convertilo per scorrerne le date.</numerusform>
            <numerusform>%Ln layer di questo progetto provengono dal vecchio plugin Sentinel Hub. Convertili per scorrerne le date.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Un layer di questo progetto è stato condiviso senza la sua configurazione. Non mostra nulla finché non gliene assegni una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln layer di questo progetto è stato condiviso senza la sua configurazione. Non mostra nulla finché non gliene assegni una.</numerusform>
            <numerusform>%Ln layer di questo progetto sono stati condivisi senza la loro configurazione. Non mostrano nulla finché non ne assegni loro una.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Un layer di questo progetto ha impostazioni illeggibili. Viene mostrato così com&apos;è.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln layer di questo progetto ha impostazioni illeggibili. Viene mostrato così com&apos;è.</numerusform>
            <numerusform>%Ln layer di questo progetto hanno impostazioni illeggibili. Vengono mostrati così come sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Usa la mia configurazione…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Lascia questi layer come sono e non chiedere più in questo progetto</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Scegli che cosa mostrano questi layer dal tuo account; stile, posizione, nome e date restano</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Nota sui layer del progetto</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: apertura della guida</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: guida</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Annulla l&apos;operazione</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Rimuovi da questo elenco</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Riavvia l&apos;operazione</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Mostra la richiesta di questa operazione: JSON, curl o Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostra la richiesta</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Apri la cartella del file</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Avanzamento, percentuale</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Rimuove le parti conservate; il file stesso non viene toccato</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Elimina le parti conservate</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Stato dell&apos;operazione</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Continua: viene richiesto solo ciò che manca</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Questo layer appartiene all&apos;account “{}”.</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Questo layer appartiene a un account non conosciuto qui.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Passa a “{}”</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Connetti “{}”</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Sposta il layer in un altro account</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Account del layer</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Il pannello passa all&apos;account del layer; date e download usano allora quell&apos;account</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Il layer mostra una configurazione di un altro account; stile, posizione, nome e date restano</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: spostamento dei layer</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: ripristino dei layer spostati</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (tasselli)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;a</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Primo giorno, UTC; il giorno stesso quando “Giorno singolo” è attivo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Mostra solo le acquisizioni di un giorno UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Giorno singolo</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>Giorn&amp;o singolo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Ultimo giorno, UTC, incluso per intero</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Max nu&amp;vole</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Escludi le acquisizioni con più nuvole di così, in percentuale</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Copertura nuvolosa massima</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Copertura nuvolosa massima, percentuale</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaicatura</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordine di mosaicatura</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>Tipo se&amp;rvizio</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Come la mappa richiede le immagini. WMTS: tasselli, veloce, per progetti in EPSG:3857. WMS: qualsiasi CRS.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo di servizio</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Come impostato nel layer</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Ordine di mosaicatura: quale acquisizione sta in cima dove se ne sovrappongono diverse</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <source>Sentinel Hub date</source>
        <translation>Data Sentinel Hub</translation>
    </message>
    <message>
        <source>Show This Date on All Sentinel Hub Layers</source>
        <translation>Mostra questa data in tutti i layer Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Scarica questo…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Mostra la richiesta…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Zoom alla risoluzione nativa</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Elenca sorgenti</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Elenca le collezioni e i layer da cui un account può scaricare</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,collezioni,configurazioni,layer,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Elenca in una tabella ciò da cui l&apos;account può scaricare: le collezioni del servizio, i layer delle configurazioni dell&apos;account e le sue collezioni proprie. La colonna “source” contiene ciò che “Scarica immagine” e “Cerca scene” accettano come sorgente.

Gli ID delle configurazioni danno accesso alle loro immagini a spese dell&apos;account: tieni la tabella per te.

L&apos;account è quello delle variabili d&apos;ambiente SH_CLIENT_ID e SH_CLIENT_SECRET, altrimenti quello con cui è stato fatto l&apos;ultimo accesso nel pannello Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Numero di sorgenti</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Aggiungi alla mappa il layer scelto, per questo periodo e questa copertura nuvolosa (anche: doppio clic sul layer)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Aggiungi alla mappa</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Aggiungi alla ma&amp;ppa</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Applica al layer Sentinel Hub selezionato nell&apos;albero layer ciò che è impostato qui; stile, opacità e posizione restano</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Aggiorna layer</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>Aggiorna &amp;layer</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Scarica le bande del layer scelto, per l&apos;area della vista mappa, come GeoTIFF con valori veri</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Scarica questa vista</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>&amp;Scarica questa vista…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Scarica molte aree, date e prodotti in una volta, in una finestra a parte</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Download in batch</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Batch…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Torna ai layer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Compila questa pagina con una richiesta Process API: JSON, curl o Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Incolla una richiesta</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Incolla richiesta…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostra la richiesta</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Mostra ric&amp;hiesta…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Scarica l&apos;immagine e aggiungila alla mappa</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>&amp;Scarica</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Premi “Connetti” per elencare ciò che il tuo account può mostrare.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Mostra questo download come richiesta Process API: JSON, curl o Python</translation>
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
        <translation>Completato.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Caricamento: {done} di {all} tasselli.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>È raggiunto il limite di richieste o unità di elaborazione al minuto dell&apos;account.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Sposta la mappa.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Nessun dato qui ({days}).</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Scegli un&apos;altra data o un periodo più lungo.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Ingrandisci.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>La mappa è troppo lontana per questo layer.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>La mappa è troppo lontana: {collection} è visibile fino a {metres} m per pixel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>La configurazione di questo layer è disattivata.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Il proprietario può attivarla nella dashboard.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>Il servizio non ha più questo layer o la sua configurazione.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendi un minuto, poi riprova.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Può esserci di mezzo una pagina di accesso della rete: apri una pagina web qualsiasi in un browser.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>Ne mancano {failed} su {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: ricerca del motivo della mappa vuota</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>La mappa è completa.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>&amp;Zoom sui dati</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Caricamento: {done} di {all} immagini.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>La mappa riprende da sola tra {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Qui non ci sono dati.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Nessun dato qui ({days}) con al massimo il {cloud} % di nuvole.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Scegli un&apos;altra data, un periodo più lungo o un limite di nuvole più alto.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>I dati di questo layer si trovano altrove.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Zoom sui dati.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Aggiorna le sorgenti e aggiungi di nuovo il layer.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} ha rinviato la mappa a un altro indirizzo, che non è stato aperto.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Stato della mappa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Questo layer appartiene a un account non conosciuto qui.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Spostalo in un tuo account per scaricarne i dati.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Questo layer appartiene all&apos;account “{}”.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} è sulla mappa.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Connetti quell&apos;account: i suoi layer vengono scaricati con esso.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Incolla una richiesta</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Verrà compilato</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Diverso dalla richiesta</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Compila</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, un comando curl o Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Una richiesta Process, ad esempio da Requests Builder. Nulla viene eseguito o inviato.</translation>
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
        <translation>La richiesta incollata è stata compilata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Controlla la pagina, poi scarica.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>riga {line}, colonna {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Incolla il JSON di una richiesta Process, un comando curl o codice Python.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Non c&apos;è ancora alcun testo.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>Il testo è troppo lungo per una richiesta.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>In questo testo non c&apos;è alcuna richiesta.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>C&apos;è un comando o un programma, ma nessuna richiesta al suo interno.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>La richiesta è nel file {}, che non fa parte del testo.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Apri quel file e incollane il contenuto.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>Il programma calcola “{}” durante l&apos;esecuzione, e qui non viene eseguito.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Scrivi il valore nel testo o incolla la richiesta come JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Il testo finisce a metà della richiesta.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>C&apos;è un errore nel JSON.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>C&apos;è un errore nel codice Python.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>“{}” non è un numero utilizzabile.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>Il testo è annidato troppo in profondità per una richiesta.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>“{}” manca, o il suo valore non è utilizzabile.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>Questa non è una richiesta Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>Questa non è una richiesta Process; contiene: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvole</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>fino al {} %</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} pixel in {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>ritagliata sul poligono della richiesta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript di {} righe</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Era destinata a {}; viene interrogato invece il servizio del tuo account.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>Il servizio del tuo account non offre {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Unisce più collezioni ({}), cosa qui non possibile: le bande usuali della prima, senza lo script.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>La copertura nuvolosa {} % diventa {} %.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>“{}” viene tralasciato: il programma lo calcola durante l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>I suoi pixel sono {} × {} in unità del CRS; qui sono quadrati.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Qui i pixel stanno su multipli interi della loro dimensione: {2} × {3} invece di {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>L&apos;immagine copre il poligono, non tutto il rettangolo che lo contiene.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Richiede {}; qui diventa un GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Richiede solo {}; qui vengono scaricati tutti gli output dello script.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>Nel testo c&apos;era un token o un segreto: è stato rimosso e non viene conservato.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Copia di nuovo l&apos;intera richiesta e incollala.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Correggila nel testo o copia di nuovo la richiesta.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Non ha date: restano quelle di questa pagina.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Contiene orari: qui si usano giorni interi, in UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>L&apos;ordine di mosaicatura “{}” non è conosciuto qui: viene usato quello usuale.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>“{}” viene tralasciato: questa pagina non ha un&apos;impostazione per questo.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Ha sia una dimensione sia una risoluzione: si usa la dimensione.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>Non è chiaro che cosa restituisce lo script: indica qui sotto i nomi delle sue bande.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>Era una richiesta batch: qui l&apos;intera area viene scaricata in una volta.</translation>
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
        <translation>Mostra o nascondi il pannello Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Download in batch…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Scarica molte aree, date e prodotti in una volta</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: date successive</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Scarica in anticipo la data successiva e la precedente</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Clic destro: scarica le date in anticipo, così ogni passo le mostra subito</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Spese finora per questo: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Fino a {} PU in questa sessione</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Limite raggiunto: {} PU spese</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Connetti per vedere un&apos;anteprima.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Anteprime delle scene</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: anteprima</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % di nuvole</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>copre il {} %</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Caricamento dell&apos;anteprima…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Mostra una piccola anteprima di questa scena, per circa {} unità di elaborazione; conservata fino alla chiusura di QGIS</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Connetti l&apos;account per vedere che cosa può mostrare.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Lettura delle configurazioni di “{}”…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configurazioni</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Questo account non ha ancora layer. Crea prima una configurazione, poi torna qui.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Configurazioni che non è stato possibile leggere: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Spostamento dei layer…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Sposta %n layer</numerusform>
            <numerusform>Sposta %n layer</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Sposta un layer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Indietro; non viene spostato nulla</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Sposta layer in un account</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>L&apos;account di cui i layer devono mostrare le configurazioni, a sue spese</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Account in cui spostare i layer</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Stato delle configurazioni dell&apos;account</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Layer da spostare</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Mostra il layer selezionato con</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Layer delle configurazioni dell&apos;account che il layer selezionato della mappa deve mostrare; digita lettere del nome per trovarlo</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Layer dell&apos;account da mostrare al suo posto</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>I layer spuntati mostrano le configurazioni dell&apos;account; si può annullare fino alla chiusura del progetto</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Sposta i layer</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>I layer spuntati vengono spostati; stile, posizione, nome e date restano</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Sposta in un altro account…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Questi layer mostrano di nuovo ciò che mostravano prima</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Chiudi questa nota; lo spostamento resta</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Non ci sono layer Sentinel Hub da spostare.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Aggiungine uno alla mappa o apri un progetto che ne contiene.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Prima accedi con il tuo account.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Poi scegli che cosa ne devono mostrare i layer.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Ora un layer appartiene all&apos;account “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>Ora %Ln layer appartiene all&apos;account “{name}”.</numerusform>
            <numerusform>Ora %Ln layer appartengono all&apos;account “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Layer rimasti com&apos;erano: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>A chi la apre viene proposto di usare una propria configurazione.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>La copia è accanto al progetto: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Richiesta Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Corpo (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Riga di comando (curl)</translation>
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
        <translation>Richiesta </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> di {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Quale delle richieste</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>L&apos;immagine richiede più richieste, una per ogni tassello</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Ogni data viene chiesta con una richiesta propria; questa vale per il periodo.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>Il contorno è troppo lungo per una richiesta: l&apos;immagine viene ritagliata su questo computer.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>L&apos;immagine viene portata nel suo sistema di riferimento su questo computer.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Gli output arrivano insieme, in un archivio tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>I comandi prendono ID e segreto del client da SH_CLIENT_ID e SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Formato della richiesta</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Riprendi i download</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,continua,riprova,interrotto,quota</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Cartella dei file</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Se vuoto: tutti i download che questo profilo di QGIS ricorda.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Download terminati</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Download lasciati come sono</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unità di elaborazione spese</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Richieste inviate</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Tutte le immagini</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Continua i download interrotti: viene richiesto solo ciò che manca</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Non c&apos;è nessun download da continuare.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Continua i download interrotti: quelli iniziati nel pannello Sentinel Hub e con “Scarica immagine”, in questa sessione di QGIS o in una precedente. Viene richiesto e pagato solo ciò che manca.

Con una cartella, continua quelli i cui file vanno lì, chiunque li abbia iniziati, anche su un altro computer. I batch continuano con “Download in batch”.

Un download che fallisce di nuovo non ferma gli altri, a meno che la quota dell&apos;account sia esaurita o la rete manchi. Tutti restano come sono e possono continuare più tardi.

L&apos;account è quello delle variabili d&apos;ambiente SH_CLIENT_ID e SH_CLIENT_SECRET, altrimenti quello con cui è stato fatto l&apos;ultimo accesso nel pannello Sentinel Hub. I download di altre piattaforme non vengono toccati.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>    Nessuna corrispondenza: scegli sotto</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Troppo lontano per {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Scala della mappa</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Ingrandisci la mappa attorno al centro finché la collezione può essere mostrata</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Zoom a una scala a cui la collezione può essere mostrata</translation>
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
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturo o difettoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Area scura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombra di nuvole</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetazione</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Suolo nudo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classificato</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuvole, probabilità media</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuvole, probabilità alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirri sottili</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve o ghiaccio</translation>
    </message>
</context>
<context>
    <name>SceneLayer</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Data (UTC)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Copre la vista (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Direzione orbita</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbita relativa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Nuvole della scena (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high} % di nuvole</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Senza dato sulle nuvole</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>Il calendario non ha ancora scene</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Scene: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>della vista</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>del poligono</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: impronte</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Disegno delle impronte…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>{collection} impronte (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: layer WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Nessuna scena rientra in questi limiti.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>{shown} di {count} scene sono sulla mappa. Seleziona un&apos;impronta per passare alla sua data.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>{collection} scene · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Chiude; i layer restano sulla mappa</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Chiudi la ricerca di scene</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Copre almeno</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Esclude le scene che coprono meno della vista mappa, o del poligono scelto per le nuvole</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Copertura minima, percentuale</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>della vista</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Solo entro il limite di nuvole</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Aggiunge alla mappa le impronte di queste scene, colorate in base alle nuvole come nel calendario; non viene inviata alcuna richiesta</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Aggiungi le impronte alla mappa</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Aggiungi impronte</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Anteprima della scena selezionata</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Esclude le scene con più nuvole di “Max nuvole” qui sotto; il dato riguarda l&apos;intera scena</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Immagine di anteprima della scena selezionata</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Cerca scene…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Impronte delle scene mostrate da questo calendario, come layer; non invia richieste</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Aggiungi come layer WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Un layer che chiede al servizio le scene in vista, al massimo le 100 più recenti di questi mesi</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: lo script di un layer</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Apri evalscript</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscript (*.js *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// {} non può essere letto: scegli un file di testo</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Un evalscript, versione 3: scrivilo, incollalo, apri un file o parti da quello del layer</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>Quello del layer</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Parti dall&apos;evalscript del layer</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Prendi l&apos;evalscript del layer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Leggi un evalscript da un file</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Apri un evalscript</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Nomi delle bande dello script</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Nomi delle bande: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Nomi delle bande restituite dallo script, separati da virgole; vuoto: come le chiama lo script</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Cerca scene</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,catalogo,stac,nuvole,impronte,date</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Trova le acquisizioni di una collezione su un&apos;estensione e in un periodo, come layer di impronte con ora, copertura nuvolosa, satellite e orbita. La copertura nuvolosa è quella delle scene intere, non dell&apos;estensione.

Una ricerca costa al massimo un&apos;unità di elaborazione per pagina di 100 scene.

L&apos;account è quello delle variabili d&apos;ambiente SH_CLIENT_ID e SH_CLIENT_SECRET, altrimenti quello con cui è stato fatto l&apos;ultimo accesso nel pannello Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Il suo ID, come sentinel-2-l2a o byoc-…. Collezioni:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Vengono trovate le scene che la toccano; può attraversare il 180° meridiano.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Numero di scene</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Scene trovate: {found}. Sotto il limite di nuvole: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Trova le acquisizioni di un&apos;area e di un periodo come impronte con i relativi attributi</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Piano</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Aree</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Date</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Prodotti</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  File</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Apri un &amp;batch…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Apri un batch</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Ricerca righe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Interrompi ricerca righe</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Trova rig&amp;he</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Trova le date di ogni area; il catalogo viene interrogato dove serve</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Trova righe</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>Ri&amp;ghe</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Avanzamento del batch</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>&amp;Sulla mappa</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Aggiungi alla mappa ciò che è stato scaricato</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Aggiungi i risultati alla mappa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Apri la cartella dei file</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Ripro&amp;va fallite</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Richiedi ancora una volta le righe fallite</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Riprova le righe fallite</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Metti in pausa il batch</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>Esegu&amp;i</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Scarica le righe spuntate non ancora fatte</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Esegui il batch</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Piano e righe del batch</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Apri un file di batch: batch.json nella cartella del batch</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Costo della ricerca delle righe</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Dimensione e costo delle righe spuntate</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Stato del batch</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Non inizia altre righe; quelle già in corso vengono completate</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: apertura del pannello</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Chiude questa nota; non compare più per questo progetto</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Salva una copia senza</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>L&apos;indirizzo dei layer contiene l&apos;ID della tua configurazione: chi ha il file di progetto vede le immagini a tue spese.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: copia del progetto</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Scrive accanto al progetto una copia da distribuire: chi la apre usa un proprio account</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Esiste già un account di nome “{}”.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dai a questo un altro nome.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>L&apos;archivio password di QGIS è disattivato: l&apos;account può essere usato fino alla chiusura di QGIS e non viene ricordato.</translation>
    </message>
    <message>
        <source>Deplo&amp;yment</source>
        <translation>&amp;Piattaforma</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Service &amp;URL</source>
        <translation>&amp;URL servizio</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Indirizzo del servizio: https://, nome dell&apos;host, nulla dopo</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL servizio</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL &amp;token</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL token</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Nota sugli indirizzi</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>ID cl&amp;ient</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID del tuo client OAuth. ID e segreto copiati insieme si possono incollare qui in un blocco.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>oppure incolla entrambi in un blocco</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>&amp;Segreto client</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Segreto del tuo client OAuth. Viene conservato cifrato nel database di autenticazione di QGIS.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome dell&apos;account</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>Conserva ID e segreto cifrati nell&apos;archivio password di QGIS. Senza spunta, questo account è usato fino alla chiusura di QGIS; ciò che è già memorizzato resta.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Ricorda nell&apos;archivio password di QGIS</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>&amp;Ricorda in QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Non hai ancora un ID client? Apri la pagina dell&apos;account, accedi, premi “Create” sotto OAuth clients e copia ID e segreto.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Apri nel browser la pagina di questa piattaforma in cui si creano i client OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Apri la pagina dell&apos;account</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>Apri pa&amp;gina account…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Interrompi l&apos;accesso, o torna indietro senza modificare l&apos;account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>Verifica ID e segreto presso il servizio, poi li ricorda</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS ti chiederà di impostare una password principale. Protegge tutto ciò che QGIS conserva per te nel suo archivio password, compreso questo segreto; ti servirà una volta per sessione, a meno che QGIS possa conservarla nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS può chiedere la sua password principale: quella impostata quando il suo archivio password è stato usato per la prima volta in questo profilo. Non è la password del tuo account.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS conserva la sua password principale nel portachiavi del sistema, che può chiederti di sbloccarlo. Non c&apos;è nessuna password di QGIS da ricordare.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Dov&apos;è registrato il tuo account</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Indirizzo che rilascia token di accesso per ID e segreto del client</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>Il nome che dai a questo account</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Caricamento delle configurazioni…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configurazioni</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Non è stato possibile elencare le configurazioni.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: layer</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: collezioni proprie</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Non fa parte di questo account.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: collezione</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>L&apos;elenco è incompleto: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Collezioni proprie</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Nessun layer</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Nessuna collezione propria</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (disattivata)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Collezioni di dati tuoi: BYOC, risultati batch, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Disattivata: attiva i suoi servizi OGC nella dashboard.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Collezione non indicata</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>Il servizio non ha potuto leggerne i dati.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Non ancora configurata: non ha immagini.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Mostrato dal layer “{layer}” di “{configuration}”</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Valori in una scala di colori, con legenda</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Classi, con legenda</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Layer: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Bande: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Estensione: da {west}° a {east}° est, da {south}° a {north}° nord</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Immagini dal {first} al {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Immagini dal {} in poi</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Dati presso {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>Il servizio sta ancora elaborando le modifiche.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Ancora nessun risultato per “{}”.</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Nessun risultato per “{}”.</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>“{}” non ha ancora immagini.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Nessuna configurazione aperta finora mostra questa collezione. “Aggiungi alla mappa” crea un layer per essa; le sue bande si possono scaricare.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Nessun layer mostra ancora questa collezione. “Aggiungi alla mappa” ne crea uno; le sue bande si possono scaricare.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Mostra solo ciò che contiene queste parole, in qualsiasi ordine: nomi di configurazioni, layer e collezioni, descrizioni, ID di collezioni</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Cerca layer e collezioni</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Configurazioni, layer e collezioni proprie</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stato dell&apos;elenco</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Interrompi la ricerca</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Interrompi la ricerca nelle configurazioni non ancora aperte</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: ricerca nelle configurazioni</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>La ricerca è finita in anticipo: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Interrotta dopo {done} configurazioni su {all}.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Ricerca nelle configurazioni: {done} di {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>Non è stato possibile cercare in {failed} configurazioni su {all}.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Questa sessione: {total} PU · {viewing} visualizzazione, {downloads} download</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>  Altri: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; un account gratuito ne ha {month} al mese</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Il costo della visualizzazione è calcolato da dimensione e bande, perché il servizio non lo comunica.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Mostra o nascondi quanto è costato ogni layer e ogni download</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Unità di elaborazione per layer</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Unità di elaborazione di questa sessione</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Apri la dashboard dell&apos;account, che mostra quante unità di elaborazione restano questo mese</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Apri la dashboard</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Unità di elaborazione per account e layer</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>Le unità di elaborazione (PU) sono ciò che il servizio conteggia: un tassello di 512 × 512 pixel fatto di tre bande vale una. Ciò che QGIS disegna dalla sua cache non costa nulla.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} di {parts} parti · {units} unità di elaborazione</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Unità di elaborazione spese: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>Il download può proseguire il 1° del mese prossimo.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>{done} di {parts} parti sono conservate; verrà richiesto solo il resto.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>Layer iniziali QGIS</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Creata dal plugin Sentinel Hub di QGIS, che la ritrova dalla parola alla fine.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Colori reali</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falsi colori</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetazione (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Umidità (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Infrarosso a onde corte (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Classificazione della scena</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (decibel)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (decibel)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevazione</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Colori reali, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Biossido di azoto (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Monossido di carbonio (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Metano (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Indice degli aerosol</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A come la vede l&apos;occhio: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A con le piante vive in rosso: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, quanto sono fitte e verdi le piante: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, acqua nelle piante e nel suolo: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A con il suolo bruciato e nudo in evidenza: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Sentinel-1, retrodiffusione VV (gamma0, ortorettificata), da -20 a 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Sentinel-1, retrodiffusione VH (gamma0, ortorettificata), da -26 a -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, altezza sul livello del mare in metri</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI come la vede l&apos;occhio, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, biossido di azoto nella colonna d&apos;aria, da 0 a 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, monossido di carbonio nella colonna d&apos;aria, da 0 a 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, metano nell&apos;aria secca, da 1600 a 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, indice UV degli aerosol (354, 388 nm): polvere, fumo e cenere sopra 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturo o difettoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Area scura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombra di nuvole</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetazione</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Suolo nudo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classificato</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuvole, probabilità media</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuvole, probabilità alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirri sottili</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve o ghiaccio</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m o meno</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, classe di ogni pixel: nuvole, acqua, piante e altro</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: creazione di una configurazione</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: creazione di un layer</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Configurazione iniziale</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Crea una configurazione con layer pronti per la mappa: ottici, radar, di elevazione e, dove il servizio li offre, di qualità dell&apos;aria. Prima viene chiesta conferma.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Crea configurazione iniziale</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Crea configurazione iniziale…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Aggiunge i layer mancanti; quelli presenti restano come sono</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Avanzamento della configurazione</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Interrompe; ciò che è stato creato fin lì resta</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Annulla la creazione della configurazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>Lascia com&apos;è; “Aggiungi layer iniziali…” nel menu dell&apos;account la prosegue</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Crea la configurazione propria del plugin, o aggiunge ciò che le manca. Prima viene chiesta conferma.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Creare la configurazione “{name}” nell&apos;account “{account}”?

Riceve layer di Sentinel-2, Sentinel-1 ed elevazione, e di Sentinel-3 e Sentinel-5P dove il servizio li offre. Non costa unità di elaborazione. Compare anche nella dashboard, dove può essere modificata ed eliminata.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Aggiungere alla configurazione “{name}” dell&apos;account “{account}” i layer iniziali mancanti?

Non costa unità di elaborazione; i layer presenti restano come sono.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>Creazione di “{}”…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Creare un layer per “{collection}” nella configurazione “{name}” dell&apos;account “{account}”?

Solo i layer di una configurazione possono essere messi sulla mappa. I suoi colori sono misurati in ciò che la mappa mostra, al costo di una frazione di unità di elaborazione. Il layer compare anche nella dashboard, dove può essere modificato ed eliminato.

In questa sessione la domanda non viene ripetuta.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Creazione di un layer per “{}”…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Interrotto: “{}” esiste, ma forse non con tutti i suoi layer.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>“{name}” esiste; layer ancora mancanti: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Torna a “{}” per completarla.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>“{name}” è stata creata nell&apos;account “{account}”.</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Questo account non ha ancora configurazioni, quindi nulla per la mappa. Una configurazione iniziale offre layer pronti all&apos;uso.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>Aggiungi layer i&amp;niziali…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Avviso sul vecchio plugin</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>Il vecchio plugin Sentinel Hub conserva il segreto del tuo client in chiaro nelle impostazioni di QGIS.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Accede qui con esso, lo conserva cifrato nell&apos;archivio password di QGIS, poi lo rimuove dalle impostazioni del vecchio plugin</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Importa qui e cancella lì</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Rimuove ID del client, segreto e ID della configurazione dalle impostazioni del vecchio plugin e non li conserva da nessuna parte</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Cancella soltanto</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Lascia com&apos;è; la domanda non viene ripetuta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>L&apos;account è stato importato e il suo segreto è memorizzato cifrato in QGIS.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Cancellare ID e segreto del client dalle impostazioni del vecchio plugin?

L&apos;operazione non può essere annullata: il vecchio plugin li chiederà di nuovo, e il servizio mostra un segreto una sola volta, quando viene creato.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>Il file delle impostazioni di QGIS non è scrivibile, quindi il segreto del vecchio plugin vi si trova ancora.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Rimuovi a mano da quel file il gruppo “SentinelHub”.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>ID e segreto del client sono stati cancellati.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>Le impostazioni del vecchio plugin non li contengono più.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} non ha date</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Nessun&apos;altra data entro il limite di nuvole</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Ingrandisci per vedere le date</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: date</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>Nessun dato in questa vista in questo periodo</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Giorni con dati: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>fino al {limit} % di nuvole: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Nessuna data entro il limite di nuvole per due anni: sfoglia le pagine del calendario per cercare oltre</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>La vista mappa è fuori dalla Terra</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>La mappa non mostra ancora alcun luogo</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Calendario dei giorni con dati</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Mostra o nascondi il calendario dei giorni con dati</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Primo giorno con dati entro il limite di nuvole</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Prima data</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Giorno con dati prima di questo, entro il limite di nuvole (Alt+Sinistra sulla mappa)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Data precedente</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Mostra o nascondi il calendario</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Data mostrata</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Giorno con dati dopo questo, entro il limite di nuvole (Alt+Destra sulla mappa)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Data successiva</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Ultimo giorno con dati, con qualsiasi nuvolosità (Alt+Fine sulla mappa)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Data più recente</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Ultimo giorno entro il limite di nuvole (Alt+Maiusc+Fine sulla mappa)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Data serena più recente</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Muove insieme tutti i layer Sentinel Hub della mappa; disattivo: solo quelli selezionati</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Muovi i layer insieme</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Prima (Pag Su)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Mese mostrato</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Dopo (Pag Giù)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Scorre i giorni di questo calendario con il controllo temporale di QGIS, e muove insieme questo e i layer</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Usa il controllo temporale</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Misura le nuvole qui…: sulla vista mappa o su un poligono selezionato, per le date di questo calendario. Prima ne indica il costo</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Misura le nuvole qui</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Scene: impronte di ciò che questo calendario mostra, come layer</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Riduci lo zoom del calendario: un mese, un anno, tutti gli anni</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>nessun dato qui</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % di nuvole</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>{} % di nuvole qui</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Ricerca delle date…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} di {wanted} mesi</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Misurato: nessun dato qui</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Misurato: {cloud} % di nuvole qui, {covered} % coperto da dati</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>{here} % di nuvole qui · {tile} % nella scena</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{} % di nuvole, delle scene intere</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Connetti per vedere le date</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Le date vengono elencate quando il layer è spostato in un tuo account</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Connetti “{}” per vedere le date</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Non ci sono giorni entro il limite di nuvole da scorrere.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Passa a un altro mese o anno, o alza il limite.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Più recente in cima</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Meno recente in cima</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Meno nuvoloso in cima</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Numeri interi da 0 a 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Come memorizzato (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Numeri interi (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Valori fisici (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Un mosaico</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Un file per data</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Un file, tutte le date</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>ottico</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>elevazione</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmosfera</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>dati propri</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>tipo non noto</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (commerciale)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>Qualcosa è andato storto nel plugin stesso.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>I dettagli sono in Visualizza › Pannelli › Messaggi di log, scheda Sentinel Hub: segnalali, per favore.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Cambia piattaforma</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifica account…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Apri la dashboard</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Apri impostazioni di rete…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Apri impostazioni di autenticazione…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Risposta: “{}”.</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Usa {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} e {number}, con / tra le cartelle.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Più file avrebbero lo stesso nome: {field} manca nei nomi.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Aggiungi {field} ai nomi dei file.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Non c&apos;è alcuna area da scaricare.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Non è scelto nulla da scaricare.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>Nessuna acquisizione su alcuna area in questo periodo e sotto questa copertura nuvolosa.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Nessuna riga è spuntata.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Scegli un layer con poligoni o disegna un&apos;estensione per una griglia.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Aggiungi un layer, bande o un evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Spunta almeno una riga.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Non c&apos;è nulla da scaricare.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Scegli aree, date e prodotti.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Ci sono {count} aree; un batch può averne {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Seleziona alcuni degli elementi o scegli tasselli più grandi.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Sarebbero {count} file; un batch può averne {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Scegli meno aree, meno date o meno prodotti.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>Il file di batch {path} è danneggiato o è stato modificato (in {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Prendi una sua copia precedente o inizia un nuovo batch in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>Il file di batch {} proviene da una versione successiva di questo plugin.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Aggiorna il plugin in Plugins › Gestisci ed Installa Plugin, poi riaprilo.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>Il file di batch {path} indica un file fuori dalla propria cartella (in {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Il file di batch {} non può essere letto.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Verifica che esista e che tu possa leggerlo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Questo computer non ha una connessione di rete.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Controlla la rete, poi riprova.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>Il nome {} non è stato trovato nella rete.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Controlla la connessione di rete e come è scritto il nome.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} non accetta connessioni.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Controlla l&apos;indirizzo, può esserci di mezzo anche un firewall; poi riprova.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Riprova; ciò che era finito è conservato.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Il servizio può essere occupato o la rete lenta: riprova tra un momento.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>Il certificato di {} non è attendibile: QGIS non sa chi lo ha emesso.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Può esserci di mezzo una pagina di accesso della rete: apri una pagina web qualsiasi in un browser, poi riprova. Altrimenti controlla l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Se l&apos;orologio è giusto, il gestore del servizio deve rinnovare il certificato. Altrimenti regola l&apos;orologio.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Non è stato possibile stabilire una connessione sicura a {}.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Controlla l&apos;indirizzo. Può esserci di mezzo un firewall o un antivirus, o questo QGIS è troppo vecchio per il servizio.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Imposta data, ora e fuso orario del computer, poi riprova.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L&apos;orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>L&apos;orologio di questo computer è avanti di almeno {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>L&apos;orologio di questo computer è indietro di almeno {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>L&apos;orologio di questo computer è avanti di {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>L&apos;orologio di questo computer è indietro di {}.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>L&apos;indirizzo di {} inizia con http. Non è stato inviato nulla: altri potrebbero leggerlo.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Usa l&apos;indirizzo che inizia con https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>Il proxy non ha lasciato passare la connessione a {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Chiedi a chi gestisce il proxy di ammettere questo host, o controlla Impostazioni › Opzioni › Rete.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Il proxy impostato in QGIS non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Controlla il suo indirizzo in Impostazioni › Opzioni › Rete, o disattivalo lì.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Il proxy richiede nome utente e password.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Inseriscili in Impostazioni › Opzioni › Rete, poi riprova.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>La rete richiede prima l&apos;accesso.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Apri una pagina web qualsiasi in un browser ed esegui lì l&apos;accesso, poi riprova.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} ha rinviato a un altro indirizzo. Lì non è stato inviato nulla, per tenere al sicuro le tue credenziali.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Controlla l&apos;indirizzo del servizio; può esserci di mezzo anche una pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Il servizio non è raggiungibile.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Il servizio ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>L&apos;evalscript non funziona.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Correggi lo script, poi riprova.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>I pixel sono più grandi di quanto questa collezione consenta.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Ingrandisci o scegli una risoluzione più fine.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>Il servizio non conosce alcun client con questo ID e segreto.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>L&apos;ID del client è noto, ma il segreto è sbagliato.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Queste credenziali appartengono a un&apos;altra piattaforma.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Queste credenziali appartengono a {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Sceglila come piattaforma, poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>Il servizio non accetta questo accesso.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Il client può appartenere a un&apos;altra piattaforma o essere stato revocato: creane uno nuovo e accedi di nuovo.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Il tuo account non lo comprende.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Scegli un&apos;altra collezione o chiedi al proprietario dell&apos;account.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Questo account può vedere le configurazioni, ma non crearle o modificarle.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Chiedi al proprietario dell&apos;account quel permesso, o i layer che ti servono.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Rinomina l&apos;altra nella dashboard, aggiorna le sorgenti, poi riprova.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Le unità di elaborazione o le richieste mensili dell&apos;account sono esaurite.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Si rinnovano il primo giorno del mese; la dashboard mostra i valori.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>L&apos;account è scaduto.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Rinnovalo nella dashboard, poi connetti di nuovo.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Aggiorna le sorgenti; controlla la piattaforma.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>È raggiunto il limite di richieste o unità di elaborazione al minuto dell&apos;account.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Riprova tra {} secondi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>Il servizio ha rifiutato (stato HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>La risposta non proviene da Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Controlla l&apos;indirizzo della piattaforma; può esserci di mezzo anche una pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Può esserci di mezzo una pagina di accesso della rete: apri una pagina web qualsiasi in un browser, poi riprova. Altrimenti controlla l&apos;indirizzo della piattaforma.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Non c&apos;è alcun Sentinel Hub a questo indirizzo di {}.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Controlla entrambi gli indirizzi della piattaforma.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Imposta sia SH_BASE_URL sia SH_TOKEN_URL su indirizzi https della stessa piattaforma.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Non esiste alcun account di nome “{}”.</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Nessun account è configurato.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Accedi nel pannello Sentinel Hub, o imposta SH_CLIENT_ID e SH_CLIENT_SECRET nell&apos;ambiente.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>L&apos;archivio password di QGIS resta bloccato, quindi le credenziali non possono essere usate.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Riprova e inserisci la password principale di QGIS, o accedi solo per questa sessione.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS ha disattivato il suo archivio password, quindi le credenziali non possono essere usate.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Accedi solo per questa sessione, o riavvia QGIS e riprova.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Le credenziali memorizzate non ci sono più o non possono essere lette.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>L&apos;area non può essere usata.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>L&apos;area si trova su entrambi i lati del 180° meridiano.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Sposta la mappa o scegli un&apos;area in modo che stia da un solo lato.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>L&apos;immagine avrebbe {width} × {height} pixel; ne sono possibili {limit} per lato.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Scegli un&apos;area più piccola o pixel di almeno {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Ingrandisci o scegli una risoluzione più grossolana.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Un pixel sarebbe largo {metres} m; questa collezione ammette al massimo {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Scegli pixel di {limit} m o meno.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>Il formato numerico dell&apos;evalscript non è conosciuto qui.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Scegli un file che finisca con .tif, o scarica il layer come viene mostrato.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>Nessuna acquisizione qui in questo periodo e sotto questa copertura nuvolosa.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>“{}”, a cui appartengono i layer, è disattivata.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Attiva i suoi servizi OGC nella dashboard, aggiorna le sorgenti, poi riprova.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Aggiungi un layer per essa nella dashboard, poi aggiorna le sorgenti.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Nessuna banda è scelta.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Nessuna data è scelta.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Non c&apos;è ancora un evalscript.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Nessuna collezione è scelta.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>La risoluzione deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Questa immagine non può essere prodotta.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Il file {} non può essere scritto.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Scegli un&apos;altra cartella o chiudi il programma che lo tiene aperto.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Una parte dell&apos;immagine è arrivata danneggiata.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Riavvia: le parti finite sono conservate.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Scegli un altro file, poi riprova.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Ci sono troppe scene su un&apos;area così grande.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Ingrandisci o scegli un periodo più breve.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>“{part}” non può essere usato nei nomi dei file.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>“{}” non può essere usato per i nomi dei file.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Scegli un periodo più lungo o un limite di nuvole più alto.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Non è stato aperto, così non viene sovrascritto nulla altrove. Correggi il nome del file al suo interno.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>La connessione a {} si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Se la tua organizzazione ha una propria autorità di certificazione, aggiungila in Impostazioni › Opzioni › Autenticazione.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>Il certificato di {} è auto-firmato.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Se è un server della tua organizzazione, aggiungi il certificato in Impostazioni › Opzioni › Autenticazione. Altrimenti qualcuno potrebbe intercettare la connessione: prova un&apos;altra rete.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>Il certificato inviato da {} appartiene a un altro host.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>Il certificato di {} è scaduto.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>Il certificato di {host} è scaduto il {end}; l&apos;orologio di questo computer segna {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Correggi ciò che il servizio segnala, poi riprova.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Copiali di nuovo entrambi, per intero. Se il client è stato eliminato o è scaduto, creane uno nuovo nella dashboard.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Copia di nuovo il segreto, per intero. Se è andato perso, crea un nuovo client: un segreto viene mostrato una sola volta.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Esiste già un&apos;altra configurazione con questo nome.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>Il servizio non ha trovato nulla a questo indirizzo.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>Il servizio ha un problema (stato HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>La risposta di {} non viene da Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} ha inviato una pagina web invece di una risposta.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>L&apos;accesso è riuscito; correggi data e ora del computer prima che le connessioni sicure falliscano.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Le variabili d&apos;ambiente non descrivono un account completo: controlla {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Accedi di nuovo per memorizzarle.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Scegline una che non sia vuota e rientri nei limiti del suo CRS.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>Non è chiaro quante bande restituisce l&apos;evalscript.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>L&apos;evalscript restituisce un numero di bande diverso da quelle indicate.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Scrivi bands e sampleType (UINT8, UINT16, INT16 o FLOAT32) come valori semplici nel suo setup, oppure imposta qui il formato numerico e i nomi delle bande.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Un file {} può contenere solo un layer come viene mostrato, non dati.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Scegli un periodo più lungo, un limite di nuvole più alto o un&apos;altra area.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>Il servizio non dice quali bande ha “{}”, quindi non si può produrre alcuna immagine.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Nessuna area è scelta: inserisci o disegna un&apos;estensione, o scegli un layer di poligoni.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Manca un&apos;impostazione di questa immagine.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Completa le impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Modifica le impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Non c&apos;è più spazio su disco per {}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Libera spazio su disco o scegli un altro disco, poi riavvia: le parti finite sono conservate.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Non c&apos;è spazio su disco sufficiente per {path}: servono circa {needed}, {free} sono liberi.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Libera spazio su disco, scegli un altro disco o scarica meno. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Questo download è già in corso, qui o in un&apos;altra finestra di QGIS.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Attendi che finisca o scegli un altro file.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Non è stato possibile salvare il risultato.</translation>
    </message>
</context>
</TS>

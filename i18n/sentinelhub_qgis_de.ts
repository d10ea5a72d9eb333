<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: Verbindung testen</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: Anmeldung</translation>
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
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>&amp;Layer einem Konto zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>&amp;Quellen aktualisieren</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>Bericht für Support &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Für diese Sitzung anmelden…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Klicken Sie auf „Verbinden“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>Sie sind angemeldet, bis QGIS geschlossen wird: Der Passwortspeicher ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Merken…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>Die Verbindung von „{name}“ funktioniert: in {seconds} s bei {place} angemeldet.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>„{}“ ist entfernt, aber der Passwortspeicher von QGIS ist aus und behält den Eintrag.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Starten Sie QGIS neu und entfernen Sie dann den Eintrag unter Einstellungen › Optionen › Authentifizierung.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Starten Sie QGIS neu und fügen Sie dann das Konto hinzu, damit es gespeichert bleibt.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>Sie sind angemeldet, bis QGIS geschlossen wird: Der Passwortspeicher wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Geben Sie das Hauptpasswort von QGIS ein, damit das Konto gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Für diese Sitzung verbunden</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Status des Kontos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Plattform und Status des Kontos</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Mit dem gespeicherten Konto verbinden. QGIS fragt eventuell nach dem Hauptpasswort.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Die Anleitung auf der passenden Seite öffnen (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Konten: wechseln, hinzufügen, bearbeiten, testen, entfernen; Aktualisieren, Dashboard, Bericht für den Support, Hilfe</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Kontomenü</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Verbindung von „{}“ wird getestet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Ein Bericht über Versionen, Einstellungen und die letzten Anfragen liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Konto „{}“ und sein Geheimnis aus QGIS entfernen?

Das lässt sich nicht rückgängig machen. Die Layer bleiben auf der Karte, und das Konto selbst bleibt beim Dienst bestehen.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Klicken Sie auf „Verbinden“, um aufzulisten, was Ihr Konto anzeigen kann.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS fragt eventuell nach dem Hauptpasswort, das den Passwortspeicher schützt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Fügen Sie ihn dort ein, wo Sie um Hilfe bitten: Er enthält keine Geheimnisse, Namen oder Orte.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>Ihr System fordert Sie eventuell auf, den Schlüsselbund zu entsperren, in dem QGIS ein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>Der Passwortspeicher von QGIS bleibt aus, bis QGIS neu gestartet wird: Bearbeiten Sie das Konto, um sich anzumelden.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Beendete Aufträge aus der Liste entfernen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Beendete Aufträge entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Laufende und beendete Aufträge</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Wählen Sie einen Polygonlayer in der Layerliste.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>In „{name}“ gewählt: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: Polygone lesen</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Alle Polygone von „{}“; einige wählen, um nur diese herunterzuladen</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>Die eingefügte Anfrage</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Was abgedeckt wird</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Westen, Osten, Süden und Norden eingeben oder mit der Schaltfläche daneben die Ausdehnung auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Außerhalb keine Daten</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Außerhalb des Gebiets keine Daten</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Pixel, deren Mitte außerhalb des Gebiets liegt, werden zu Leerwerten; sonst wird das ganze Rechteck darum heruntergeladen</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>{} fertig</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>{} ohne Daten</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} noch wartend</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} ausgelassen</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Gestoppt:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>Pausiert:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Beendet:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Gebiete: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>ausgelassen: {count}, z. B. „{name}“: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Erwartete Zeilen: {}. Um sie zu finden, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Anfragen, um die Termine zu finden: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Keine Verarbeitungseinheiten.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Verarbeitungseinheiten: bis zu {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Dafür wurden {} Verarbeitungseinheiten verbraucht.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>Herunterzuladen: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} Anfragen</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>etwa {units} Verarbeitungseinheiten ({share} vom Monatskontingent eines kostenlosen Kontos)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>{} nicht möglich</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>passt eventuell nicht: {} sind frei</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>{done} von {rows} fertig</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} laufend</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} Verarbeitungseinheiten verbraucht</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>noch etwa {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Unterhalb des Wolkenlimits gibt es für {} Kombinationen aus Gebiet, Datum und Produkt keine Aufnahme.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Über {count} Gebieten konnten die Wolken nicht gemessen werden ({why}): Stattdessen werden die Werte des Katalogs verwendet.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>mindestens {} beim Minutenlimit des Kontos</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nichts herunterzuladen</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Objekte eines Polygonlayers</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Kacheln eines Gitters über einer Ausdehnung</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Wie im geöffneten Stapel</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Was die Gebiete sind</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Polygonlayer; jedes Objekt wird ein Gebiet</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Feld mit den Namen der Gebiete, für die Dateien; ohne Feld werden die Gebiete nummeriert</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Feld mit den Namen</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Nur &amp;gewählte Objekte</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Die jetzt gewählten Objekte nehmen</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Nur gewählte Objekte</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Polygone &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Polygone ausschneiden</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>Aus&amp;dehnung</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Westen, Osten, Süden und Norden eingeben, von einem Layer übernehmen oder die Ausdehnung auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Ausdehnung des Gitters</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Seitenlänge einer Kachel in Metern</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Kachelgröße in Metern</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Gefundene Gebiete</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Pixel außerhalb eines Polygons werden zu Leerwerten; sonst wird das ganze Rechteck darum heruntergeladen</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>&amp;Kachelgröße</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Jede Aufnahme</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Ein Mosaik je Intervall</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Klarster Tag über jedem Gebiet</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Ganzer Zeitraum (ein Tag)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 Tage</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Woche (ab Montag)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Eine Datei für jeden Tag mit Daten über dem Gebiet</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Zu viele Termine: Wählen Sie ein längeres Intervall.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Termine je Gebiet: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Welche Termine jedes Gebiet bekommt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Erster Tag, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Letzter Tag, UTC, ganz eingeschlossen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Die Tage der Kalenderseite des Bedienfelds hinzufügen, die im Wolkenlimit liegen</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Tage des Kalenders übernehmen</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Ein Termin für jeden dieser Abschnitte</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Mosaikreihenfolge</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Maximale Bewölkung in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Wolken je Gebiet &amp;messen</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Wolken je Gebiet messen</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Gewählte Termine</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste von Terminen</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Wie im Produkt eingestellt</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>„{}“ ist kein Datum: Schreiben Sie ein Datum wie 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Geben Sie mindestens ein Datum ein.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Datumsangaben wie 2026-05-14, eine je Zeile oder durch Leerzeichen oder Kommas getrennt</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>Aus dem Kal&amp;ender</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;Je</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>M&amp;osaik</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Mosaikreihenfolge: welche Aufnahme in einem Mosaik oben liegt</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Max. &amp;Wolken</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Auslassen, was mehr Wolken hat, in Prozent: über jedem Gebiet, wenn Wolken gemessen werden, sonst über der ganzen Szene</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Die Wolken über jedem Gebiet statt des Werts der ganzen Szene verwenden; das kostet Verarbeitungseinheiten</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: Zeilen eines Stapels zusammenzählen</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Sofort s&amp;toppen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>Der Grund steht in der Tabelle; „Fehlgeschlagene wiederholen“ fragt sie erneut an.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Der Stapel wurde gestoppt.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Es ist kein Konto verbunden.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Verbinden Sie eines und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Nicht auf laufende Zeilen warten; ihre fertigen Teile bleiben erhalten</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Keine weiteren Zeilen starten; bereits laufende werden fertiggestellt</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · pausiert gleich: laufende Zeilen werden erst fertiggestellt</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Heruntergeladenes bleibt erhalten; „Fortsetzen“ macht weiter.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Stapel-Download</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Bilder vieler Gebiete und Termine herunterladen, jedes als eigenes GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,batch,stapel,felder,flurstücke,parzellen,zeitreihe,monatlich,gitter</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Geplante Bilder</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Bilder ohne Daten</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Fehlgeschlagene Bilder</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Noch wartende Bilder</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Verbrauchte Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Stapeldatei</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Polygone: Jedes Objekt wird für jeden Termin ein eigenes Bild.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Feld mit Namen</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Benennt die Gebiete in Dateien. Ohne Feld oder wo es leer ist, werden sie nummeriert.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Seitenlänge einer Kachel (Meter)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: ein Bild für jede Aufnahme des Zeitraums. list: für jeden der Tage unten. interval: ein Mosaik für jedes Intervall. best: der Tag mit den wenigsten Wolken über dem Gebiet, im Zeitraum oder in jedem Intervall.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Durch Kommas getrennt: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Wolken je Gebiet messen</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Kurzname des Produkts</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Für {product} in Dateinamen. Wenn leer: der von Layer oder Sammlung.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Aus diesen Feldern gebildet, mit / zwischen Ordnern:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>Die batch.json eines früheren Laufs. Gebiete, Termine und Produkte stammen daraus, sonst wird nichts gebraucht: Was fertig ist, wird nicht noch einmal angefragt. Mit einem späteren letzten Tag kommen neue Termine hinzu.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Fehlgeschlagene Zeilen wiederholen</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>Eines früheren Laufs desselben Stapels.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Weitere Ergebnisse</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: ein GeoPackage mit Umriss, Datei, Datum, Wolken und Einheiten jedes Bildes. mosaics: ein Mosaik (VRT) je Produkt und Termin.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Es sind keine Gebiete angegeben: Wählen Sie einen Polygonlayer oder eine Ausdehnung und eine Seitenlänge der Kacheln.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>„{name}“ wird ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Die Wolken über {areas} Gebieten zu messen, braucht etwa {requests} Anfragen und höchstens {units} Verarbeitungseinheiten.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Geplante Bilder: {rows}, davon {new} neu und {left} noch offen.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>In {} Fällen gab es keine Aufnahme, oder alles war zu bewölkt.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>{count} Bilder fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Statt Polygonen: Die Ausdehnung unten wird in Quadrate dieser Seitenlänge geteilt, von denen jedes ein Gebiet ist.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Für interval (Vorgabe: ein Monat) und best (Vorgabe: der ganze Zeitraum).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste von Terminen</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>Aus den Pixeln selbst, für etwa 0,02 Verarbeitungseinheiten je Termin; sonst werden die Katalogwerte ganzer Szenen verwendet. Ohne Angabe: nur für best. Gemessen werden können Sentinel-2 L2A und Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Stapeldatei zum Fortsetzen</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Wohin Bilder, Stapeldatei, Tabelle und Protokoll kommen. Ein Stapel, der schon im Ordner ist, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Es ist kein Ordner angegeben: Wählen Sie einen oder eine Stapeldatei zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Ausgelassen, weil sie nicht als Gebiete verwendbar sind: insgesamt {} Objekte.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Dieser Stapel wurde bei {before} gestartet; er wird bei {here}, der Plattform des Kontos, fortgesetzt.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Anfragen: {requests}. Geschätzte Verarbeitungseinheiten: {units}. Höchstens {size} auf dem Datenträger und mindestens {time} beim Minutenlimit des Kontos.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Über {count} Gebieten konnten die Wolken nicht gemessen werden; stattdessen werden die Katalogwerte verwendet. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Lädt Satellitenbilder vieler Gebiete und Termine in einen Ordner herunter: jedes Polygon eines Layers oder jede Kachel eines Gitters, für jede Aufnahme, für die Tage einer Liste, als Mosaike von Intervallen wie Monaten oder vom Tag mit den wenigsten Wolken über dem Gebiet.

Der Ordner erhält eine Stapeldatei (batch.json), eine Tabelle aller Bilder (batch.csv) und ein Protokoll. Ein abgebrochener Lauf geht weiter, wenn er für denselben Ordner oder dieselbe Stapeldatei erneut gestartet wird: Fertige Bilder werden nicht noch einmal angefragt, auch nicht ihre fertigen Teile. Mit einem späteren letzten Tag kommen nur neue Termine hinzu.

Ein fehlgeschlagenes Bild hält die anderen nicht auf; wenn das Kontingent des Kontos verbraucht, der Datenträger voll oder das Netzwerk weg ist, hält der Lauf an, und ein späterer macht weiter.

Jeder Download kostet Verarbeitungseinheiten Ihres Kontos: Im Protokoll steht vorher, wie viele, und danach, wie viele verbraucht wurden.

Verwendet wird das Konto aus den Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET (mit SH_BASE_URL und SH_TOKEN_URL für eine andere Plattform als Copernicus Data Space), sonst das zuletzt im Bedienfeld Sentinel Hub angemeldete.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Namen der Dateien: Felder in Klammern, / bildet Ordner</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Vorlage der Dateinamen</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Stapel in diesem Ordner</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Den Stapel unverändert öffnen: Nur was fehlt, wird angefragt</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Den Stapel dieses Ordners fortsetzen</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>Neue Term&amp;ine hinzufügen</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Den Stapel öffnen und nach Terminen bis heute suchen; Heruntergeladenes bleibt</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Dem Stapel dieses Ordners neue Termine hinzufügen</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Einfügen: Name des Gebiets</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Einfügen: Tag, Monat, Jahr oder beide Enden des Zeitraums</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Einfügen: Name des Produkts</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Einfügen: Kurzname der Sammlung</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Einfügen: erster Tag</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Einfügen: letzter Tag</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Einfügen: Jahr des ersten Tags</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Einfügen: Monat des ersten Tags</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Einfügen: Nummer der Datei in ihrem Gebiet</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Ordner für die Dateien und für die Stapeldatei, mit der der Stapel fortgesetzt werden kann</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Da&amp;teinamen</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Dateiformat; PNG und JPEG nur, wenn alle Produkte Layer „wie angezeigt“ sind</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Name der ersten Datei</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Fort&amp;setzen</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: Ordner eines Stapels ansehen</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Stapel (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: Stapel öffnen</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>In diesem Ordner ist schon ein Stapel ({name}): Gebiete {areas}, Dateien {rows}, fertig {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Stapel-Download für diese Felder…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Stapel: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>Die Wolken über den Gebieten zu messen, braucht bis zu {} Verarbeitungseinheiten. Zeilen suchen?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: Zeilen eines Stapels suchen</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>Die Suche nach Zeilen wurde gestoppt.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Fügen Sie dem Projekt einen Polygonlayer hinzu oder wählen Sie ein Gitter.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: Gebiete eines Stapels lesen</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Zum Beispiel {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Wählen Sie einen Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Berichtigen Sie zuerst die Dateinamen.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Geben Sie eine Ausdehnung ein oder zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: Umfang eines Stapels schätzen</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Produkt des Stapels</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Kurzname für die Dateien: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>Woraus die Pixel stammen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Was die Pixel enthalten</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Herunterzuladende Kanäle, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Namen der Kanäle</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>E&amp;valscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Zahlformat</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Zahlformat der Pixel</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlformat</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>&amp;Pixelgröße</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Seitenlänge eines Pixels in Metern</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Pixelgröße in Metern</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Namen der Kanäle, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Kanäle von {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>„{}“ wie angezeigt</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Wie auf der Download-Seite des Bedienfelds</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Andere Kanäle oder ein Evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: Skript eines Layers</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Fügen Sie hinzu, was aus jedem Gebiet und Termin werden soll.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Was aus jedem Gebiet und Termin wird; F2 benennt um</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Kanäle, Skript, Pixelgröße oder Zahlformat ändern</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Produkt ändern</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Produkt umbenennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Produkt entfernen</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>Zu den Produkten</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Dem Produkt einen anderen Namen geben, der in Dateinamen verwendet wird</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Das Produkt aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – Umrisse</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: Ergebnisse eines Stapels</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Es ist noch nichts heruntergeladen, was auf die Karte könnte.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Starten Sie zuerst den Stapel.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Die ersten {} Dateien sind auf der Karte.</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Mosaike oder Umrisse zeigen alle.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Name des Gebiets; angehakte Zeilen werden heruntergeladen</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>UTC-Tage, von denen das Bild ist</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Was aus dem Gebiet wird</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Wolkenanteil in Prozent: über dem Gebiet gemessen oder ≈ der ganzen Szene</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Verarbeitungseinheiten: vorher geschätzt, nachher verbraucht</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Größe der Pixel ohne Komprimierung</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Datei im Ordner des Stapels</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Warum es fehlschlug und was zu tun ist</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Status der Zeile</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Alle a&amp;bhaken</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Ange&amp;zeigte anhaken</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Angezei&amp;gte abhaken</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Gewählte an&amp;haken</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Gewählte abha&amp;ken</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>{shown} von {all} Zeilen werden angezeigt</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Anhaken</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>A&amp;bhaken</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>Auf das Gebiet &amp;zoomen</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>An&amp;frage zeigen…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Datei zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filter der Zeilen</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Zeilen mit diesem Status zeigen</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Anzuzeigender Status</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Zeilen an- oder abhaken; die Leertaste tut es für die gewählten</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Zeilen anhaken</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Zeilen des Stapels</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>Zu den Zeilen</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Nur Zeilen zeigen, die das enthalten: Gebiet, Datum, Produkt, Datei oder Fehler</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: Stapel-Download nach {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>„{name}“ kann hier keine Datei sein; „{safe}“ geht.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Verwenden Sie im Namen nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Eine andere Zeile hat schon den Dateinamen „{}“.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} Verarbeitungseinheiten verbraucht</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>etwa {units} Verarbeitungseinheiten, {requests} Anfragen</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state} {done} von {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Über dem Gebiet gemessen</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>Der ganzen Szene, laut Katalog</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>„{}“ ist kein Datum: Schreiben Sie es wie 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Diese Zeile gilt für {first} bis {last}: Wählen Sie einen Tag aus diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Stapel-Download – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>&amp;Zeilen ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Als &amp;Layergruppe</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Ein Layer für jede Datei</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Als &amp;Mosaike</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Ein VRT je Produkt und Termin; die Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Als &amp;Umrisse</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Ein Layer mit einem Polygon je Datei: Datum, Wolken, Einheiten, Datei</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Die Anleitung bei den Stapel-Downloads öffnen (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Stapel-Download</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Tage mit Daten: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Innerhalb des Wolkenlimits: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Keine Daten in dieser Ansicht</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Deckt {} % der Ansicht ab</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Aufgenommen um {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Über dem Wolkenlimit</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: Wolken hier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Einige Tage konnten nicht gemessen werden.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>Die Messung gilt für einen anderen Teil der Karte.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Hier zu messende Termine: {count}, für etwa {units} Verarbeitungseinheiten.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Für jeden Termin die Wolken und ihren Anteil am Gebiet messen, mit der eigenen Pixelklassifikation der Szene</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Hier ist kein Termin zu messen. Blättern Sie zu einem anderen Monat.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Alle Termine dieses Kalenders sind hier gemessen.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Wolken über meiner Ansicht</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Polygon von „{}“</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Wolken über meinem Gebiet in „{}“</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Die Werte ganzer Szenen sind kostenlos.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Hier gemessene Wolken verwenden</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Wolken über meiner Ansicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Wolken jetzt nicht messen</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Was betrachtet wird: alles, was die Karte zeigt, oder das im aktiven Layer gewählte Polygon</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Gebiet der Wolkenmessung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Gemessene Monate</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Stoppen; schon gemessene Monate bleiben</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Die Tage nach den hier gemessenen Wolken statt nach den Werten ganzer Szenen färben und überspringen; nicht gemessene Tage behalten die Szenenwerte</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Farben des Kalenders: Wolken, 0 bis 100 %</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Farbe: Wolken, von keinen (dunkelblau) bis ganz bedeckt (grau)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Von unten gefüllt: wie viel der Ansicht Daten hat</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Ein Monat hat die Farbe seines klarsten Tags und die Zahl der Tage im Limit</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Gepunkteter Rahmen: über dem Wolkenlimit, wird beim Weiterschalten übersprungen</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>bleibt, wenn leer</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>oder beide als einen Block einfügen</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Geben Sie ID und Geheimnis ein oder lassen Sie beide leer, um die gespeicherten zu behalten.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Clientgeheimnis fehlt.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>Die Client-ID war im eingefügten Text nicht enthalten.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>Das Clientgeheimnis war im eingefügten Text nicht enthalten.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Kopieren Sie auch das von der Kontoseite.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Tag mit Daten vor diesem, innerhalb des Wolkenlimits</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Kalender dieses Layers zeigen</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Tag mit Daten nach diesem, innerhalb des Wolkenlimits</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Dienst: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Daten in US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Anmeldung: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Jede andere Adresse von Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Die Adresse des Dienstes fehlt.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Die Adresse für Token fehlt.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>An „{}“ darf kein Geheimnis gesendet werden.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Geben Sie eine vollständige Adresse an, die mit https:// beginnt und kein „?“ enthält.</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>Das ist {}: Sie können es einfach oben wählen.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Dieser Host gehört zu {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Dieser Download braucht etwa {} Verarbeitungseinheiten.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Herunterladen?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} Pixel · etwa {units} Verarbeitungseinheiten · bis zu {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>zwischenzeitlich etwa {} Speicherplatz</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Es passt eventuell nicht: Etwa {needed} Speicherplatz werden gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Wählen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: Speicherplatz prüfen</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>mindestens {} beim Minutenlimit des Kontos</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>Der Polygonlayer kann nicht gelesen werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>„{}“ ist kein Datum: Schreiben Sie es wie 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Bild herunterladen</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Satellitenbilder mit ihren wahren Pixelwerten als GeoTIFF herunterladen</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,dem,satellit,satellitenbild,copernicus,geotiff,evalscript</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Breite (Pixel)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Höhe (Pixel)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Verbrauchte Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} Pixel in {crs}, höchstens {size} MB. Anfragen: {requests}. Geschätzte Verarbeitungseinheiten: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>Der Dienst liefert keine Bilder in {crs}: Pixel werden in {asked} angefragt und hier mit „Nächster Nachbar“ reprojiziert.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Das gilt für jeden Termin mit Daten im Zeitraum.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Verbrauchte Verarbeitungseinheiten: {units}. Gesendete Anfragen: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Ausgelassen, weil sie hier kein Pixel haben: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Eigene Daten des Skripts: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Geben Sie als Quelle die ID der Sammlung an oder die ID der Konfiguration, „/“ und die ID des Layers.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>Die Konfiguration hat keinen Layer {wanted}. Sie hat: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>{collection} hat keinen Kanal {unknown}. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Aufnahmen von diesem Tag an. Höhendaten brauchen keinen.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Aufnahmen bis zum Ende dieses Tages. Wenn leer: nur der erste Tag.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Maximale Bewölkung (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Eine Sammlung, etwa sentinel-2-l2a oder byoc-…, oder ein Layer einer eigenen Konfiguration als Konfigurations-ID/Layer-ID; „Quellen auflisten“ zeigt sie. Sammlungen:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Durch Kommas getrennte Namen in der gewünschten Reihenfolge: B04,B03,B02,B08. Wenn leer: die üblichen der Sammlung oder der Layer, wie er angezeigt wird.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Version 3, oder der Name einer Datei damit. Dann werden die Kanäle oben nicht verwendet. Jede Ausgabe wird eine Datei; Benutzerdaten werden eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>Das abzudeckende Gebiet. Es wird auf ganze Pixel erweitert. Nötig, wenn es keine Polygone gibt.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Mosaikreihenfolge</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Aufnahmen des Zeitraums</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: ein Mosaik des ganzen Zeitraums. files: eine Datei für jeden Termin mit Daten. stack: eine Datei mit den Kanälen jedes Termins.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Auflösung (Meter)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Seitenlänge eines Pixels in Metern. Wenn leer: die der Sammlung, 10 für Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Des Ergebnisses. Wenn leer: die UTM-Zone des Gebiets, in der Sentinel-2-Pixel kommen, wie sie gespeichert sind. Systeme, die der Dienst nicht kennt, werden in UTM angefragt und hier mit „Nächster Nachbar“ reprojiziert.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlformat</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 und INT16 enthalten digitale Zahlen, FLOAT32 die physikalische Einheit für doppelt so viele Verarbeitungseinheiten. Wenn leer: was zur Sammlung passt oder was das Evalscript sagt.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Namen der Kanäle des Evalscripts</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Ein Name für jeden Kanal, den das Evalscript zurückgibt, durch Kommas getrennt: NDVI,mask. Nötig, wenn sein Setup nicht klar sagt, wie viele Kanäle es gibt.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Namen der Dateien einzelner Termine</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>„{}“ ist weder ein Evalscript noch eine lesbare Datei: Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>Der letzte Tag ({end}) liegt vor dem ersten Tag ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>Die Ausdehnung hat kein Koordinatensystem: Fügen Sie eines hinzu, etwa [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Es ist kein Gebiet angegeben: Setzen Sie eine Ausdehnung oder einen Polygonlayer.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Es passt eventuell nicht: {free} Speicherplatz sind frei.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Mindestens {time} beim Minutenlimit des Kontos, und zwischenzeitlich etwa {room} Speicherplatz.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Das Bild ist leer: Hier gibt es in diesem Zeitraum unter dieser Bewölkung keine Aufnahme.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>Ihrem Benutzer-KBS</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>Für {collection} gibt es die Mosaikreihenfolge {order} nicht. Möglich: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>Einer ganzen Szene, nicht der Ausdehnung. Wenn leer: der Wert des Layers, sonst alles. Ohne Wirkung bei Sammlungen ohne Wolkenwerte.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Keine Daten außerhalb der Polygone oder Ausdehnung</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Pixel, deren Mitte außerhalb liegt, werden zu Leerwerten; sonst werden alle Pixel des Rechtecks darum heruntergeladen. Ohne Angabe: an bei Polygonen, aus bei Ausdehnungen.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Welche Aufnahme oben liegt, wo sich mehrere überlappen. Wenn leer: die Vorgabe des Layers, sonst mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Mit {collection}, {date} und {name} für den Namen des Bildes unten; die Dateien kommen in dessen Ordner.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Name eines Kontos des Bedienfelds Sentinel Hub. Wenn leer: das der Umgebung, sonst das letzte.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Lädt Satellitenbilder eines Gebiets und eines Zeitraums von Sentinel Hub als GeoTIFF mit ihren wahren Pixelwerten herunter: Kanäle einer Sammlung, was ein Evalscript daraus macht, oder einen Layer einer Konfiguration, wie er angezeigt wird, auch als PNG oder JPEG.

Das Gebiet wird auf ganze Pixel erweitert. In UTM und in der eigenen Auflösung der Sammlung kommen Sentinel-2-Pixel genau so an, wie sie gespeichert sind. Große Bilder werden in Teilen geholt; ein abgebrochener Lauf fragt nur nach den fehlenden, wenn er für dieselbe Datei erneut gestartet wird.

Aus einem Zeitraum wird ein Mosaik, eine Datei je Termin oder eine Datei mit den Kanälen aller Termine.

Jeder Download kostet Verarbeitungseinheiten Ihres Kontos: Im Protokoll steht vorher, wie viele, und danach, wie viele verbraucht wurden.

Verwendet wird das Konto aus den Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET (mit SH_BASE_URL und SH_TOKEN_URL für eine andere Plattform als Copernicus Data Space), sonst das zuletzt im Bedienfeld Sentinel Hub angemeldete.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>Das abzudeckende Gebiet, statt einer Ausdehnung; mit beiden wird der gemeinsame Teil abgedeckt.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: unvollständige Downloads suchen</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: {} verwerfen</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: {} herunterladen</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · noch etwa {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Jedes Pixel ist leer: Hier gibt es in diesem Zeitraum unter dieser Bewölkung keine Aufnahme.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} Pixel · {units} Verarbeitungseinheiten verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Die schon heruntergeladenen Teile von {} verwerfen? Sie müssten erneut bezahlt werden.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Die Teile stammen von {}: Sie sind zu alt und werden erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>gestartet: {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Von früher behaltene Teile: {kept}, der älteste von {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Behaltene Teile, die älter als einen Monat waren und erneut heruntergeladen wurden: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Zahlformat der Pixel</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Herunterzuladende Kanäle, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>Der Layer wie angezeigt</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Wählen Sie in der Quellenliste einen Layer, um ihn wie angezeigt herunterzuladen</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Was die Pixel enthalten</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Was heruntergeladen wird</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Namen der Kanäle, wie Ihre Sammlung sie schreibt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Namen der Kanäle</translation>
    </message>
    <message>
        <source>B1, B2, B3</source>
        <translation>B1, B2, B3</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlformat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Ein Mosaik des Zeitraums, eine Datei für jeden Termin mit Daten oder eine Datei mit den Kanälen jedes Termins</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Namen der Dateien einzelner Termine</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>A&amp;uflösung</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Seitenlänge eines Pixels am Boden, in Metern</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Auflösung in Metern</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Koordinatensystem der Datei. Die UTM-Zone der Ansicht erhält Sentinel-Pixel so, wie sie gemessen wurden.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Koordinatensystem der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>Zu schreibendes GeoTIFF</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Größe und Kosten</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>Der Dienst liefert keine Bilder in {}: in UTM angefragt, hier mit „Nächster Nachbar“ reprojiziert.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Das gilt für jeden Termin mit Daten.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Mit Einstellungen der eingefügten Anfrage: {}.</translation>
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
        <translation>Bilder (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF-Dateien (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG und JPEG brauchen eine zweite Datei für ihre Lage; ein GeoTIFF enthält seine Lage selbst</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Was aus den Terminen gemacht wird</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Namen der Dateien, im Ordner der unten genannten: {collection}, {date} und {name} für deren Namen</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>Wolken bis {} %</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>Ihrem Benutzer-KBS</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>Das Konto „{name}“ wurde hier entfernt. Layer, die noch damit angezeigt werden: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Layer, die noch mit hier entfernten Konten angezeigt werden: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Ein Layer dieses Projekts gehört zur Konfiguration von jemand anderem. Er wird auf Kosten des Besitzers angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln Layer dieses Projekts gehört zur Konfiguration von jemand anderem. Er wird auf Kosten des Besitzers angezeigt.</numerusform>
            <numerusform>%Ln Layer dieses Projekts gehören zur Konfiguration von jemand anderem. Sie werden auf Kosten des Besitzers angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Ein Layer dieses Projekts stammt von der alten Sentinel-Hub-Erweiterung. Übernehmen Sie ihn, um seine Termine durchzugehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln Layer dieses Projekts stammt von der alten Sentinel-Hub-Erweiterung. Übernehmen Sie ihn, um seine Termine durchzugehen.</numerusform>
            <numerusform>%Ln Layer dieses Projekts stammen von der alten Sentinel-Hub-Erweiterung. Übernehmen Sie sie, um ihre Termine durchzugehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Ein Layer dieses Projekts wurde ohne seine Konfiguration weitergegeben. Er zeigt nichts, bis Sie ihm eine geben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln Layer dieses Projekts wurde ohne seine Konfiguration weitergegeben. Er zeigt nichts, bis Sie ihm eine geben.</numerusform>
            <numerusform>%Ln Layer dieses Projekts wurden ohne ihre Konfiguration weitergegeben. Sie zeigen nichts, bis Sie ihnen eine geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Ein Layer dieses Projekts hat unlesbare Einstellungen. Er wird unverändert angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln Layer dieses Projekts hat unlesbare Einstellungen. Er wird unverändert angezeigt.</numerusform>
            <numerusform>%Ln Layer dieses Projekts haben unlesbare Einstellungen. Sie werden unverändert angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Eigene Konfiguration verwenden…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Diese Layer so lassen und in diesem Projekt nicht wieder fragen</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Wählen, was diese Layer aus Ihrem eigenen Konto zeigen; Stil, Position, Name und Termine bleiben</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Hinweis zu Layern des Projekts</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: Anleitung öffnen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Diesen Auftrag neu starten</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Die Anfrage dieses Auftrags zeigen: JSON, curl oder Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Fortschritt in Prozent</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Die behaltenen Teile entfernen; die Datei selbst bleibt unberührt</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Behaltene Teile verwerfen</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Status des Auftrags</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Fortsetzen: Nur was fehlt, wird angefragt</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Dieser Layer gehört zum Konto „{}“.</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Dieser Layer gehört zu einem hier unbekannten Konto.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Zu „{}“ wechseln</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>„{}“ verbinden</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Layer einem anderen Konto zuordnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Konto des Layers</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Das Bedienfeld auf das Konto des Layers umstellen; Termine und Downloads verwenden dann dieses Konto</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Den Layer eine Konfiguration eines anderen Kontos zeigen lassen; Stil, Position, Name und Termine bleiben</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: Layer zuordnen</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: Layer-Zuordnung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (Kacheln)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Erster Tag, UTC; der Tag selbst, wenn „Einzelner Tag“ an ist</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Nur die Aufnahmen eines UTC-Tags zeigen</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Einzelner Tag</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>&amp;Einzelner Tag</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Letzter Tag, UTC, ganz eingeschlossen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Max. &amp;Wolken</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Aufnahmen mit mehr Wolken auslassen, in Prozent</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Maximale Bewölkung</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Maximale Bewölkung in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>M&amp;osaik</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Mosaikreihenfolge</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>D&amp;iensttyp</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Wie die Karte die Bilder anfragt. WMTS: Kacheln, schnell, für Projekte in EPSG:3857. WMS: jedes KBS.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Diensttyp</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Wie im Layer eingestellt</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Mosaikreihenfolge: welche Aufnahme oben liegt, wo sich mehrere überlappen</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <source>Sentinel Hub date</source>
        <translation>Sentinel-Hub-Datum</translation>
    </message>
    <message>
        <source>Show This Date on All Sentinel Hub Layers</source>
        <translation>Diesen Termin auf allen Sentinel-Hub-Layern zeigen</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Dies herunterladen…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Anfrage zeigen…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Auf native Auflösung zoomen</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Quellen auflisten</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Die Sammlungen und Layer auflisten, aus denen ein Konto herunterladen kann</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,sammlungen,konfigurationen,layer,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Listet als Tabelle auf, woraus das Konto herunterladen kann: die Sammlungen des Dienstes, die Layer der Konfigurationen des Kontos und seine eigenen Sammlungen. Die Spalte „source“ enthält, was „Bild herunterladen“ und „Szenen suchen“ als Quelle nehmen.

Die IDs von Konfigurationen geben auf Kosten des Kontos Zugang zu ihren Bildern: Behalten Sie die Tabelle für sich.

Verwendet wird das Konto aus den Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET, sonst das zuletzt im Bedienfeld Sentinel Hub angemeldete.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Anzahl der Quellen</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Den gewählten Layer mit diesem Zeitraum und dieser Bewölkung zur Karte hinzufügen (auch: Doppelklick auf den Layer)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Auf die Karte</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Auf die &amp;Karte</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Den im Layerbaum gewählten Sentinel-Hub-Layer auf das hier Eingestellte umstellen; Stil, Deckkraft und Position bleiben</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Layer aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>Layer &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Die Kanäle hinter dem gewählten Layer für das Gebiet der Kartenansicht als GeoTIFF mit wahren Werten herunterladen</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Diese Ansicht herunterladen</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>Ansicht &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Viele Gebiete, Termine und Produkte auf einmal in einem eigenen Fenster herunterladen</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Stapel-Download</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Stapel…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Zurück zu den Layern</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Diese Seite mit einer Anfrage der Process API füllen: JSON, curl oder Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Anfrage einfügen</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Anfrage einfügen…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Anfrage &amp;zeigen…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Das Bild herunterladen und zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Herunter&amp;laden</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Klicken Sie auf „Verbinden“, um aufzulisten, was Ihr Konto anzeigen kann.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Diesen Download als Anfrage der Process API zeigen: JSON, curl oder Python</translation>
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
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Lade: {done} von {all} Kacheln.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Das Minutenlimit des Kontos für Anfragen oder Verarbeitungseinheiten ist erreicht.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Verschieben Sie die Karte.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Hier keine Daten für {days}.</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Wählen Sie ein anderes Datum oder einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Hineinzoomen.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>Die Karte ist für diesen Layer zu weit herausgezoomt.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>Die Karte ist zu weit herausgezoomt: {collection} wird bis {metres} m je Pixel angezeigt.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>Die Konfiguration dieses Layers ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Der Besitzer kann sie im Dashboard einschalten.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>Der Dienst hat diesen Layer oder seine Konfiguration nicht mehr.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Vielleicht ist eine Anmeldeseite des Netzwerks im Weg: Öffnen Sie eine beliebige Webseite im Browser.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>{failed} von {all} fehlen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: prüfen, warum die Karte leer bleibt</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>Die Karte ist vollständig.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Hineinz&amp;oomen</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>Z&amp;u den Daten zoomen</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lade…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Lade: {done} von {all} Bildern.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>Die Karte lädt in {} s von selbst weiter.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Hier gibt es keine Daten.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Hier keine Daten für {days} mit höchstens {cloud} % Wolken.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Wählen Sie ein anderes Datum, einen längeren Zeitraum oder ein höheres Wolkenlimit.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Die Daten dieses Layers liegen anderswo.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Zoomen Sie dorthin.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Aktualisieren Sie die Quellen und fügen Sie den Layer erneut hinzu.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} leitete die Karte an eine andere Adresse um, die nicht geöffnet wurde.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Status der Karte</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Dieser Layer gehört zu einem hier unbekannten Konto.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Ordnen Sie ihn einem Ihrer Konten zu, um seine Daten herunterzuladen.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Dieser Layer gehört zum Konto „{}“.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} ist auf der Karte.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Verbinden Sie dieses Konto: Seine Layer werden darüber heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Anfrage einfügen</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Wird ausgefüllt</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Anders als in der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>Aus&amp;füllen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, ein curl-Befehl oder Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Eine Process-Anfrage, z. B. aus dem Requests Builder. Nichts davon wird ausgeführt oder gesendet.</translation>
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
        <translation>Die eingefügte Anfrage ist eingetragen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Prüfen Sie die Seite und laden Sie dann herunter.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Fügen Sie das JSON einer Process-Anfrage, einen curl-Befehl oder Python-Code ein.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es ist noch kein Text da.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>Der Text ist zu lang für eine Anfrage.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>In diesem Text ist keine Anfrage.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Das ist ein Befehl oder Programm, aber ohne Anfrage.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>Die Anfrage steht in der Datei {}, die nicht Teil des Textes ist.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Öffnen Sie diese Datei und fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>Das Programm ermittelt „{}“ erst beim Ausführen, und hier wird es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Schreiben Sie den Wert in den Text oder fügen Sie die Anfrage als JSON ein.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Der Text endet mitten in der Anfrage.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>Im JSON ist ein Fehler.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>Im Python-Code ist ein Fehler.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>„{}“ ist keine verwendbare Zahl.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>Der Text ist für eine Anfrage zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>„{}“ fehlt, oder der Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>Das ist keine Process-Anfrage.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>Das ist keine Process-Anfrage; vorhanden ist: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>bis zu {} %</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} Pixel in {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>auf das Polygon der Anfrage zugeschnitten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>Evalscript mit {} Zeilen</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Sie war für {} gedacht; stattdessen wird der Dienst Ihres Kontos angefragt.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>Der Dienst Ihres Kontos bietet {} nicht an.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Sie verbindet mehrere Sammlungen ({}), was hier nicht geht: die üblichen Kanäle der ersten, ohne das Skript.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>Aus {} % Bewölkung werden {} %.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>„{}“ wird ausgelassen: Das Programm ermittelt es erst beim Ausführen.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Ihre Pixel messen {} × {} in Einheiten des KBS; hier sind sie quadratisch.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Pixel liegen hier auf ganzen Vielfachen ihrer Größe: {2} × {3} statt {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>Das Bild deckt das Polygon ab, nicht das ganze Rechteck darum.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Sie verlangt {}; hier wird daraus ein GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Sie verlangt nur {}; hier werden alle Ausgaben des Skripts heruntergeladen.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>Im Text stand ein Token oder Geheimnis: Es wurde entfernt und wird nicht behalten.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Kopieren Sie die ganze Anfrage noch einmal und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Berichtigen Sie es im Text oder kopieren Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Sie enthält keine Termine: Die dieser Seite bleiben.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Sie enthält Uhrzeiten: Hier werden ganze Tage verwendet, in UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>Die Mosaikreihenfolge „{}“ ist hier unbekannt: Die übliche wird verwendet.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>„{}“ wird ausgelassen: Auf dieser Seite gibt es dafür keine Einstellung.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Sie hat sowohl eine Größe als auch eine Auflösung: Die Größe wird verwendet.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>Es ist unklar, was das Skript ausgibt: Benennen Sie seine Kanäle darunter.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>Es war eine Batch-Anfrage: Hier wird das ganze Gebiet auf einmal heruntergeladen.</translation>
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
        <translation>Das Bedienfeld Sentinel Hub ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Stapel-Download…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Viele Gebiete, Termine und Produkte auf einmal herunterladen</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: nächste Termine</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Nächsten und vorherigen Termin vorab laden</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Rechtsklick: Termine vorab laden, damit ein Schritt sie sofort zeigt</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Dafür bisher verbraucht: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Bis zu {} PU in dieser Sitzung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Limit erreicht: {} PU dafür verbraucht</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Für eine Vorschau verbinden.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Vorschau der Szenen</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: Vorschau</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % Wolken</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>deckt {} % ab</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Vorschau wird geholt…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Eine kleine Vorschau dieser Szene zeigen, für etwa {} Verarbeitungseinheiten; sie bleibt, bis QGIS geschlossen wird</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Verbinden Sie das Konto, um zu sehen, was es anzeigen kann.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Konfigurationen von „{}“ werden gelesen…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: Konfigurationen</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Dieses Konto hat noch keinen Layer. Erstellen Sie zuerst eine Konfiguration und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Konfigurationen, die nicht gelesen werden konnten: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Layer werden zugeordnet…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>%n Layer zuordnen</numerusform>
            <numerusform>%n Layer zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Einen Layer zuordnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Zurück; nichts wird zugeordnet</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Layer einem Konto zuordnen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>Das Konto, dessen Konfigurationen die Layer auf seine Kosten zeigen sollen</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Konto für die Layer</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Status der Konfigurationen des Kontos</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Zuzuordnende Layer</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>Gewählten Layer &amp;zeigen mit</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Layer der Konfigurationen des Kontos, den der gewählte Kartenlayer zeigen soll; zum Suchen Buchstaben des Namens tippen</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Stattdessen zu zeigender Layer des Kontos</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>Die angehakten Layer die Konfigurationen des Kontos zeigen lassen; rückgängig zu machen, bis das Projekt geschlossen wird</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Layer zuordnen</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>Angehakte Layer werden zugeordnet; Stil, Position, Name und Termine bleiben</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Anderem Konto zuordnen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Diese Layer wieder zeigen lassen, was sie vorher zeigten</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Diesen Hinweis schließen; die Zuordnung bleibt</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Es gibt keinen Sentinel-Hub-Layer zum Zuordnen.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Fügen Sie einen zur Karte hinzu oder öffnen Sie ein Projekt, das welche hat.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Melden Sie sich zuerst mit Ihrem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Wählen Sie dann, was davon die Layer zeigen sollen.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Ein Layer gehört jetzt zum Konto „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln Layer gehört jetzt zum Konto „{name}“.</numerusform>
            <numerusform>%Ln Layer gehören jetzt zum Konto „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Layer, die bleiben, wie sie waren: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>Wer sie öffnet, kann eine eigene Konfiguration verwenden.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>Die Kopie liegt neben dem Projekt: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Anfrage der Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Inhalt (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Befehlszeile (curl)</translation>
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
        <translation>Anfrage&#xa0;</translation>
    </message>
    <message>
        <source> of {}</source>
        <translation>&#xa0;von {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Welche der Anfragen</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>Das Bild braucht mehrere Anfragen, eine je Kachel</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Jeder Termin hat eine eigene Anfrage; diese ist die des Zeitraums.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>Die Grenzlinie ist zu lang für eine Anfrage: Das Bild wird auf diesem Computer zugeschnitten.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>Das Bild wird auf diesem Computer in sein Koordinatensystem gebracht.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Die Ausgaben kommen zusammen in einem tar-Archiv.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Befehle nehmen Client-ID und Clientgeheimnis aus SH_CLIENT_ID und SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Format der Anfrage</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Downloads fortsetzen</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,fortsetzen,wiederholen,abgebrochen,unterbrochen,kontingent</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Ordner der Dateien</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Wenn leer: alle Downloads, die sich dieses QGIS-Profil gemerkt hat.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Fertige Downloads</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Downloads, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Verbrauchte Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Unterbrochene Downloads fortsetzen: Nur was fehlt, wird angefragt</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Es gibt keinen Download zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Setzt abgebrochene Downloads fort: solche, die im Bedienfeld Sentinel Hub oder mit „Bild herunterladen“ begonnen wurden, in dieser oder einer früheren QGIS-Sitzung. Nur was fehlt, wird angefragt und bezahlt.

Mit einem Ordner werden jene fortgesetzt, deren Dateien dorthin kommen, wer auch immer sie begonnen hat, auch auf einem anderen Computer. Stapel setzt „Stapel-Download“ fort.

Ein Download, der wieder scheitert, hält die anderen nicht auf, außer das Kontingent des Kontos ist aufgebraucht oder das Netzwerk fehlt. Alle bleiben erhalten und können später weitergehen.

Verwendet wird das Konto aus den Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET, sonst das zuletzt im Bedienfeld Sentinel Hub angemeldete. Downloads von anderen Plattformen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>&#xa0;&#xa0;&#xa0;&#xa0;Kein Treffer: unten einen wählen</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Zu weit herausgezoomt für {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Maßstab der Karte</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Die Karte um ihre Mitte so weit hineinzoomen, bis die Sammlung angezeigt werden kann</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Auf einen Maßstab zoomen, bei dem die Sammlung angezeigt werden kann</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoomen auf</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Gesättigt oder defekt</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Dunkler Bereich</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Offener Boden</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unklassifiziert</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Wolken, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Wolken, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Dünne Zirren</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
</context>
<context>
    <name>SceneLayer</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Deckt die Ansicht ab (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Orbitrichtung</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Relativer Orbit</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Wolken der Szene (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high} % Wolken</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Ohne Wolkenangabe</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>Der Kalender hat noch keine Szenen</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Szenen: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>der Ansicht ab</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>des Polygons ab</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: Umrisse</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Umrisse werden gezeichnet…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>{collection} – Umrisse (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: WFS-Layer</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Keine Szene liegt innerhalb dieser Grenzen.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>{shown} von {count} Szenen sind auf der Karte. Wählen Sie einen Umriss, um zu seinem Datum zu gehen.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>{collection} – Szenen · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Schließen; die Layer bleiben auf der Karte</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Szenensuche schließen</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Deckt mindestens</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Szenen auslassen, die weniger der Kartenansicht oder des für die Wolken gewählten Polygons abdecken</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Mindestabdeckung in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>der Ansicht ab</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Nur im Wolkenlimit</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Die Umrisse dieser Szenen auf die Karte legen, nach Wolken gefärbt wie im Kalender; dafür wird keine Anfrage gesendet</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Umrisse zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Umrisse hinzufügen</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Vorschau der gewählten Szene</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Szenen mit mehr Wolken als „Max. Wolken“ unten auslassen; der Wert gilt für die ganze Szene</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Vorschaubild der gewählten Szene</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Szenen suchen…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Umrisse der Szenen dieses Kalenders als Layer; sendet keine Anfrage</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Als WFS-Layer</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Ein Layer, der den Dienst nach den Szenen der Ansicht fragt, höchstens nach den 100 neuesten dieser Monate</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: Skript eines Layers</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Evalscript öffnen</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscript-Dateien (*.js *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// {} kann nicht gelesen werden: Wählen Sie eine Textdatei</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Ein Evalscript, Version 3: tippen, einfügen, aus einer Datei öffnen oder mit dem des Layers beginnen</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>Das des Layers</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Mit dem Evalscript des Layers beginnen</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Evalscript des Layers nehmen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Ein Evalscript aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Ein Evalscript öffnen</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Namen der Kanäle des Skripts</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Kanalnamen: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Namen der Kanäle, die das Skript ausgibt, durch Kommas getrennt; leer: wie das Skript sie nennt</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Szenen suchen</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,katalog,stac,wolken,bewölkung,umrisse,footprints,termine</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Findet die Aufnahmen einer Sammlung über einer Ausdehnung und in einem Zeitraum, als Layer von Umrissen mit Zeit, Bewölkung, Satellit und Orbit. Die Bewölkung ist die ganzer Szenen, nicht der Ausdehnung.

Eine Suche kostet höchstens eine Verarbeitungseinheit je Seite mit 100 Szenen.

Verwendet wird das Konto aus den Umgebungsvariablen SH_CLIENT_ID und SH_CLIENT_SECRET, sonst das zuletzt im Bedienfeld Sentinel Hub angemeldete.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Ihre ID, etwa sentinel-2-l2a oder byoc-…. Sammlungen:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Gefunden werden Szenen, die sie berühren; sie darf über den 180. Längengrad reichen.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Gefundene Szenen: {found}. Unter dem Wolkenlimit: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Die Aufnahmen eines Gebiets und Zeitraums als Umrisse mit ihren Attributen finden</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>P&amp;lanung</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Gebiete</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Termine</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Produkte</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Dateien</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Stapel &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Zeilen werden gesucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Zeilensuche stoppen</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Zeilen su&amp;chen</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Die Termine jedes Gebiets finden; wo nötig, wird der Katalog gefragt</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>Auf die &amp;Karte</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Heruntergeladenes auf die Karte legen</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Die Ergebnisse auf die Karte legen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Den Ordner der Dateien öffnen</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Die fehlgeschlagenen Zeilen noch einmal anfragen</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Fehlgeschlagene Zeilen wiederholen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Stapel pausieren</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Die angehakten Zeilen herunterladen, die noch nicht fertig sind</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Stapel starten</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Planung und Zeilen des Stapels</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Eine Stapeldatei öffnen: batch.json im Ordner des Stapels</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Kosten der Zeilensuche</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Größe und Kosten der angehakten Zeilen</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Status des Stapels</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Keine weiteren Zeilen starten; bereits laufende werden fertiggestellt</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: Bedienfeld öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öffne…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Diesen Hinweis schließen; für dieses Projekt wird er nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Kopie ohne sie speichern</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>Die Adresse der Layer enthält Ihre Konfigurations-ID: Wer die Projektdatei hat, sieht Bilder auf Ihre Kosten.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: Kopie des Projekts</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Eine Kopie zum Weitergeben neben das Projekt schreiben: Wer sie öffnet, verwendet ein eigenes Konto</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Es gibt schon ein Konto namens „{}“.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>Der Passwortspeicher von QGIS ist abgeschaltet; das Konto kann verwendet werden, bis QGIS geschlossen wird, und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Deplo&amp;yment</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Service &amp;URL</source>
        <translation>&amp;Dienst-URL</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Adresse des Dienstes: https://, Hostname, nichts danach</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>Dienst-URL</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>To&amp;ken-URL</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Hinweis zu den Adressen</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID Ihres OAuth-Clients. Zusammen kopierte ID und Geheimnis können hier als ein Block eingefügt werden.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>oder beide als einen Block einfügen</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Geheimnis Ihres OAuth-Clients. Es wird verschlüsselt in der Authentifizierungsdatenbank von QGIS aufbewahrt.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>ID und Geheimnis verschlüsselt im Passwortspeicher von QGIS aufbewahren. Ohne Haken wird dieses Konto verwendet, bis QGIS geschlossen wird; schon Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Im Passwortspeicher von QGIS merken</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>In &amp;QGIS merken</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Noch keine Client-ID? Öffnen Sie die Kontoseite, melden Sie sich dort an, klicken Sie unter „OAuth clients“ auf „Create“ und kopieren Sie ID und Geheimnis.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Im Webbrowser die Seite dieser Plattform öffnen, auf der OAuth-Clients erstellt werden</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Kontoseite öffnen</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>Kontoseite ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Anmeldung stoppen oder zurückgehen, ohne das Konto zu ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>ID und Geheimnis beim Dienst prüfen, dann merken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS fordert Sie auf, ein Hauptpasswort festzulegen. Es schützt alles, was QGIS für Sie im Passwortspeicher aufbewahrt, auch dieses Geheimnis; Sie brauchen es einmal je Sitzung, außer QGIS darf es im Schlüsselbund Ihres Systems aufbewahren.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS fragt eventuell nach dem Hauptpasswort: dem, das bei der ersten Verwendung des Passwortspeichers in diesem Profil festgelegt wurde. Es ist nicht das Passwort Ihres Kontos.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS bewahrt sein Hauptpasswort im Schlüsselbund Ihres Systems auf; das System fordert Sie eventuell auf, ihn zu entsperren. Sie müssen sich kein Passwort von QGIS merken.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Wo Ihr Konto registriert ist</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Adresse, die Zugriffstoken für Client-ID und Clientgeheimnis ausstellt</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>Ihr eigener Name für dieses Konto</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Konfigurationen werden geladen…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: Konfigurationen</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Die Konfigurationen konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: Layer</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: eigene Sammlungen</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Nicht Teil dieses Kontos.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: Sammlung</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>Die Liste ist unvollständig: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Eigene Sammlungen</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Keine Layer</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Keine eigenen Sammlungen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lade…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (abgeschaltet)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Sammlungen Ihrer eigenen Daten: BYOC, Batch-Ergebnisse, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Abgeschaltet: Schalten Sie die OGC-Dienste im Dashboard ein.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Sammlung nicht angegeben</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>Der Dienst konnte die Daten nicht lesen.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Noch nicht konfiguriert: Sie hat keine Bilder.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Angezeigt vom Layer „{layer}“ von „{configuration}“</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Werte in einem Farbverlauf, mit Legende</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Klassen, mit Legende</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Layer: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Kanäle: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Ausdehnung: {west}° bis {east}° Ost, {south}° bis {north}° Nord</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Bilder von {first} bis {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Bilder ab {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Daten unter {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>Der Dienst verarbeitet noch Änderungen.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Zu „{}“ passt noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Zu „{}“ passt nichts.</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>„{}“ hat noch keine Bilder.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Keine bisher geöffnete Konfiguration zeigt diese Sammlung. „Auf die Karte“ erstellt einen Layer dafür; ihre Kanäle lassen sich herunterladen.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Noch kein Layer zeigt diese Sammlung. „Auf die Karte“ erstellt einen; ihre Kanäle lassen sich herunterladen.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Nur zeigen, was diese Wörter in beliebiger Reihenfolge enthält: Namen von Konfigurationen, Layern und Sammlungen, Beschreibungen, IDs von Sammlungen</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Layer und Sammlungen suchen</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Konfigurationen, Layer und eigene Sammlungen</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Status der Liste</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche stoppen</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Noch nicht geöffnete Konfigurationen nicht weiter durchsuchen</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: Konfigurationen durchsuchen</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>Die Suche endete vorzeitig: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Nach {done} von {all} Konfigurationen gestoppt.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Konfigurationen werden durchsucht: {done} von {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>{failed} von {all} Konfigurationen konnten nicht durchsucht werden.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Diese Sitzung: {total} PU · {viewing} Ansicht, {downloads} Downloads</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>&#xa0;&#xa0;Weitere: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; ein kostenloses Konto hat {month} im Monat</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Die Kosten der Ansicht werden aus Größe und Kanälen berechnet, weil der Dienst sie nicht nennt.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Kosten jedes Layers und Downloads ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Verarbeitungseinheiten je Layer</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Verarbeitungseinheiten dieser Sitzung</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Das Dashboard des Kontos öffnen, das zeigt, was von den Verarbeitungseinheiten dieses Monats übrig ist</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Verarbeitungseinheiten je Konto und Layer</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>In Verarbeitungseinheiten (processing units, PU) rechnet der Dienst: Eine Kachel mit 512 × 512 Pixeln aus drei Kanälen ist eine. Was QGIS aus seinem Cache zeichnet, kostet nichts.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} von {parts} Teilen · {units} Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Verbrauchte Verarbeitungseinheiten: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>Der Download kann am 1. des nächsten Monats fortgesetzt werden.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>{done} von {parts} Teilen bleiben erhalten; nur der Rest wird angefragt.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>QGIS-Start</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Erstellt von der Sentinel-Hub-Erweiterung für QGIS, die sie am Wort am Ende erkennt.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falschfarben</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetation (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Feuchte (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Kurzwelliges Infrarot (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Szenenklassifikation</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (Dezibel)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (Dezibel)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Echtfarben, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Stickstoffdioxid (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Kohlenmonoxid (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Methan (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Aerosolindex</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A, wie das Auge es sieht: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A mit lebenden Pflanzen in Rot: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, wie dicht und grün die Pflanzen sind: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, Wasser in Pflanzen und Boden: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A mit hervorgehobenem verbranntem und offenem Boden: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Sentinel-1, Rückstreuung VV (gamma0, orthorektifiziert), -20 bis 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Sentinel-1, Rückstreuung VH (gamma0, orthorektifiziert), -26 bis -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, Höhe über dem Meeresspiegel in Metern</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI, wie das Auge es sieht, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, Stickstoffdioxid in der Luftsäule, 0 bis 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, Kohlenmonoxid in der Luftsäule, 0 bis 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, Methan in trockener Luft, 1600 bis 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, UV-Aerosolindex (354, 388 nm): Staub, Rauch und Asche über 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Gesättigt oder defekt</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Dunkler Bereich</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Offener Boden</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unklassifiziert</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Wolken, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Wolken, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Dünne Zirren</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m oder tiefer</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, Klasse jedes Pixels: Wolken, Wasser, Pflanzen und mehr</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: Konfiguration erstellen</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: Layer erstellen</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Startkonfiguration</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Eine Konfiguration mit fertigen Layern für die Karte erstellen: optisch, Radar, Höhe und, wo der Dienst sie hat, Luftqualität. Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Startkonfiguration erstellen</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Startkonfiguration erstellen…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Die fehlenden Layer hinzufügen; vorhandene bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Fortschritt der Konfiguration</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Stoppen; was bis dahin erstellt ist, bleibt</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Erstellen der Konfiguration abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>So lassen; „Startlayer hinzufügen…“ im Kontomenü setzt sie fort</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Die eigene Konfiguration der Erweiterung erstellen oder ergänzen, was ihr fehlt. Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Konfiguration „{name}“ im Konto „{account}“ erstellen?

Sie erhält Layer von Sentinel-2, Sentinel-1 und Höhe sowie von Sentinel-3 und Sentinel-5P, wo der Dienst sie hat. Das kostet keine Verarbeitungseinheiten. Sie erscheint auch im Dashboard und kann dort geändert und gelöscht werden.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Die fehlenden Startlayer der Konfiguration „{name}“ des Kontos „{account}“ hinzufügen?

Das kostet keine Verarbeitungseinheiten; vorhandene Layer bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>„{}“ wird erstellt…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Einen Layer für „{collection}“ in der Konfiguration „{name}“ des Kontos „{account}“ erstellen?

Nur Layer einer Konfiguration können auf die Karte gelegt werden. Die Farben werden an dem gemessen, was die Karte zeigt; das kostet einen Bruchteil einer Verarbeitungseinheit. Der Layer erscheint auch im Dashboard und kann dort geändert und gelöscht werden.

In dieser Sitzung werden Sie nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Layer für „{}“ wird erstellt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Gestoppt: „{}“ ist da, aber vielleicht nicht mit allen Layern.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>„{name}“ ist da; noch fehlende Layer: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Gehen Sie zu „{}“ zurück, um sie fertigzustellen.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>„{name}“ wurde im Konto „{account}“ erstellt.</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Dieses Konto hat noch keine Konfiguration und damit nichts für die Karte. Eine Startkonfiguration bringt gebrauchsfertige Layer.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>&amp;Startlayer hinzufügen…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Hinweis zur alten Erweiterung</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>Die alte Sentinel-Hub-Erweiterung bewahrt Ihr Clientgeheimnis unverschlüsselt in den Einstellungen von QGIS auf.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Hier damit anmelden, es verschlüsselt im Passwortspeicher von QGIS aufbewahren, dann aus den Einstellungen der alten Erweiterung entfernen</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Übernehmen und dort löschen</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Client-ID, Clientgeheimnis und Konfigurations-ID aus den Einstellungen der alten Erweiterung entfernen und nirgends behalten</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Nur löschen</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>So lassen; es wird nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>Das Konto ist übernommen, und sein Geheimnis ist verschlüsselt in QGIS gespeichert.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Client-ID und Clientgeheimnis aus den Einstellungen der alten Erweiterung löschen?

Das lässt sich nicht rückgängig machen: Die alte Erweiterung wird wieder danach fragen, und der Dienst zeigt ein Geheimnis nur einmal, beim Erstellen.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>Die Einstellungsdatei von QGIS kann nicht geschrieben werden; das Geheimnis der alten Erweiterung steht also noch darin.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Entfernen Sie die Gruppe „SentinelHub“ von Hand aus dieser Datei.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>Client-ID und Clientgeheimnis sind gelöscht.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>Die Einstellungen der alten Erweiterung enthalten die Zugangsdaten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} hat keine Termine</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Kein weiterer Termin im Wolkenlimit</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Zoomen Sie hinein, um die Termine zu sehen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: Termine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>In dieser Zeit keine Daten in dieser Ansicht</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Tage mit Daten: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>bis {limit} % Wolken: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Zwei Jahre lang kein Termin im Wolkenlimit: Blättern Sie im Kalender, um weiter zu suchen</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>Die Kartenansicht liegt außerhalb der Erde</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>Die Karte zeigt noch keinen Ort</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Kalender der Tage mit Daten</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Den Kalender der Tage mit Daten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Erster Tag mit Daten innerhalb des Wolkenlimits</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erster Termin</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Tag mit Daten vor diesem, innerhalb des Wolkenlimits (Alt+Links auf der Karte)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Vorheriger Termin</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Kalender ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Angezeigtes Datum</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Tag mit Daten nach diesem, innerhalb des Wolkenlimits (Alt+Rechts auf der Karte)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Neuester Tag mit Daten, egal mit welchen Wolken (Alt+Ende auf der Karte)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Neuester Termin</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Neuester Tag innerhalb des Wolkenlimits (Alt+Umschalt+Ende auf der Karte)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Neuester klarer Termin</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Alle Sentinel-Hub-Layer der Karte gemeinsam umstellen; aus: nur die gewählten</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Layer gemeinsam umstellen</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Angezeigter Monat</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Die Tage dieses Kalenders mit der Zeitsteuerung von QGIS durchgehen und sie mit den Layern gekoppelt halten</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Zeitsteuerung verwenden</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Wolken hier messen…: über der Kartenansicht oder einem gewählten Polygon, für die Termine dieses Kalenders. Die Kosten werden vorher genannt</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Wolken hier messen</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Szenen: Umrisse dessen, was dieser Kalender zeigt, als Layer</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Im Kalender herauszoomen: ein Monat, ein Jahr, alle Jahre</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>hier keine Daten</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % Wolken</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>{} % Wolken hier</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Termine werden gesucht…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} von {wanted} Monaten</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Gemessen: hier keine Daten</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Gemessen: hier {cloud} % Wolken, {covered} % davon mit Daten</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>{here} % Wolken hier · Szene: {tile} %</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{} % Wolken, für ganze Szenen</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Verbinden, um die Termine zu sehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Termine werden aufgelistet, sobald der Layer einem Ihrer Konten zugeordnet ist</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>„{}“ verbinden, um die Termine zu sehen</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Es gibt keinen Tag im Wolkenlimit zum Durchgehen.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Blättern Sie zu einem anderen Monat oder Jahr oder erhöhen Sie das Limit.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Neueste zuoberst</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Älteste zuoberst</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Wenigste Wolken zuoberst</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Ganze Zahlen 0 bis 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Wie gespeichert (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Ganze Zahlen (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Physikalische Werte (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Ein Mosaik</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Eine Datei je Termin</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Eine Datei, alle Termine</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>eigene Daten</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (kommerziell)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>In der Erweiterung selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Die Einzelheiten stehen unter Ansicht › Bedienfelder › Protokoll, Reiter Sentinel Hub: Bitte melden Sie sie.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Plattform wechseln</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Netzwerkeinstellungen öffnen…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Authentifizierung einstellen…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Die Antwort lautete: „{}“.</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Verwenden Sie {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} und {number}, mit / zwischen Ordnern.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Mehrere Dateien hätten denselben Namen: In den Namen fehlt {field}.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Fügen Sie {field} in die Dateinamen ein.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Es gibt kein Gebiet zum Herunterladen.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Es ist nichts zum Herunterladen gewählt.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>In diesem Zeitraum gibt es unter dieser Bewölkung über keinem Gebiet eine Aufnahme.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Es ist keine Zeile angehakt.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Wählen Sie einen Layer mit Polygonen oder zeichnen Sie eine Ausdehnung für ein Gitter.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Fügen Sie einen Layer, Kanäle oder ein Evalscript hinzu.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Haken Sie mindestens eine Zeile an.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Es gibt nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Wählen Sie Gebiete, Termine und Produkte.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Das sind {count} Gebiete; ein Stapel darf {limit} haben.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Wählen Sie nur einige der Objekte oder größere Kacheln.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Das wären {count} Dateien; ein Stapel darf {limit} haben.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Wählen Sie weniger Gebiete, Termine oder Produkte.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>Die Stapeldatei {path} ist beschädigt oder wurde verändert (bei {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Nehmen Sie eine frühere Kopie davon oder beginnen Sie einen neuen Stapel in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>Die Stapeldatei {} stammt von einer neueren Version dieser Erweiterung.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Aktualisieren Sie die Erweiterung unter Erweiterungen › Erweiterungen verwalten und installieren und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>Die Stapeldatei {path} nennt eine Datei außerhalb ihres eigenen Ordners (bei {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Die Stapeldatei {} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>Der Name {} wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Prüfen Sie die Adresse, auch eine Firewall kann im Weg sein; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Versuchen Sie es erneut; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Vielleicht ist der Dienst überlastet oder das Netzwerk langsam: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>Dem Zertifikat von {} wird nicht vertraut: QGIS kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Vielleicht ist eine Anmeldeseite des Netzwerks im Weg: Öffnen Sie eine beliebige Webseite im Browser und versuchen Sie es erneut. Sonst prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Wenn die Uhr stimmt, muss der Betreiber des Dienstes das Zertifikat erneuern. Sonst stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Eine sichere Verbindung zu {} konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht ist eine Firewall oder ein Virenscanner im Weg oder dieses QGIS zu alt für den Dienst.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone des Computers ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>Die Uhr dieses Computers geht mindestens {} vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>Die Uhr dieses Computers geht mindestens {} nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>Die Uhr dieses Computers geht {} vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>Die Uhr dieses Computers geht {} nach.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>Die Adresse von {} beginnt mit http. Es wurde nichts gesendet: Andere könnten es lesen.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Verwenden Sie die Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>Der Proxy ließ die Verbindung zu {} nicht durch.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Bitten Sie den Betreiber des Proxys, diesen Host zu erlauben, oder prüfen Sie Einstellungen › Optionen › Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Der in QGIS eingestellte Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Prüfen Sie seine Adresse unter Einstellungen › Optionen › Netzwerk oder schalten Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Geben Sie beides unter Einstellungen › Optionen › Netzwerk ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>Das Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Öffnen Sie eine beliebige Webseite im Browser, melden Sie sich dort an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} verwies auf eine andere Adresse. Dorthin wurde nichts gesendet, um Ihre Zugangsdaten zu schützen.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; auch eine Anmeldeseite des Netzwerks kann im Weg sein.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>Das Evalscript läuft nicht.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Berichtigen Sie das Skript und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Die Pixel sind größer, als diese Sammlung erlaubt.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Zoomen Sie hinein oder wählen Sie eine feinere Auflösung.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>Der Dienst kennt keinen Client mit dieser ID und diesem Geheimnis.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>Die Client-ID ist bekannt, aber das Clientgeheimnis ist falsch.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Diese Zugangsdaten gehören zu einer anderen Plattform.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Diese Zugangsdaten gehören zu {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Wählen Sie diese Plattform und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>Der Dienst nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Vielleicht gehört der Client zu einer anderen Plattform oder wurde widerrufen: Erstellen Sie einen neuen und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Ihr Konto umfasst das nicht.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Wählen Sie eine andere Sammlung oder fragen Sie den Besitzer des Kontos.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Dieses Konto darf Konfigurationen ansehen, aber nicht erstellen oder ändern.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Bitten Sie den Besitzer des Kontos um dieses Recht oder um die Layer, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Benennen Sie die andere im Dashboard um, aktualisieren Sie die Quellen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Die Verarbeitungseinheiten oder Anfragen des Kontos sind für diesen Monat verbraucht.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Sie werden am Monatsersten erneuert; das Dashboard zeigt die Zahlen.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>Das Konto ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Erneuern Sie es im Dashboard und verbinden Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Aktualisieren Sie die Quellen; prüfen Sie die Plattform.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Das Minutenlimit des Kontos für Anfragen oder Verarbeitungseinheiten ist erreicht.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Versuchen Sie es in {} Sekunden erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>Der Dienst hat abgelehnt (HTTP-Status {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>Die Antwort kam nicht von Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Prüfen Sie die Adresse der Plattform; auch eine Anmeldeseite des Netzwerks kann im Weg sein.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Vielleicht ist eine Anmeldeseite des Netzwerks im Weg: Öffnen Sie eine beliebige Webseite im Browser und versuchen Sie es erneut. Sonst prüfen Sie die Adresse der Plattform.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Unter dieser Adresse von {} gibt es kein Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Prüfen Sie beide Adressen der Plattform.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Setzen Sie SH_BASE_URL und SH_TOKEN_URL beide auf https-Adressen derselben Plattform.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Es gibt kein Konto namens „{}“.</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Es ist kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Melden Sie sich im Bedienfeld Sentinel Hub an oder setzen Sie SH_CLIENT_ID und SH_CLIENT_SECRET in der Umgebung.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>Der Passwortspeicher von QGIS bleibt gesperrt; die Zugangsdaten können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Versuchen Sie es erneut und geben Sie das Hauptpasswort von QGIS ein oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS hat den Passwortspeicher abgeschaltet; die Zugangsdaten können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Melden Sie sich nur für diese Sitzung an oder starten Sie QGIS neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Die gespeicherten Zugangsdaten sind weg oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>Das Gebiet ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>Das Gebiet liegt auf beiden Seiten des 180. Längengrads.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Verschieben Sie die Karte oder wählen Sie ein Gebiet, das auf einer Seite liegt.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>Das Bild hätte {width} × {height} Pixel; möglich sind {limit} je Seite.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Wählen Sie ein kleineres Gebiet oder Pixel von mindestens {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Zoomen Sie hinein oder wählen Sie eine gröbere Auflösung.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Ein Pixel wäre {metres} m breit; diese Sammlung erlaubt höchstens {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Wählen Sie Pixel von höchstens {limit} m.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>Das Zahlformat des Evalscripts ist hier unbekannt.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Wählen Sie eine Datei, die auf .tif endet, oder laden Sie den Layer wie angezeigt herunter.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>Hier gibt es in diesem Zeitraum unter dieser Bewölkung keine Aufnahme.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>„{}“, zu dem die Layer gehören, ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Schalten Sie die OGC-Dienste im Dashboard ein, aktualisieren Sie die Quellen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Fügen Sie im Dashboard einen Layer dafür hinzu und aktualisieren Sie dann die Quellen.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Es ist kein Kanal gewählt.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Es ist kein Datum gewählt.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Es ist noch kein Evalscript da.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Es ist keine Sammlung gewählt.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>Die Auflösung muss größer als null sein.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Dieses Bild kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Die Datei {} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie das Programm, in dem sie geöffnet ist.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Ein Teil des Bildes kam beschädigt an.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Starten Sie neu: Fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Wählen Sie eine andere Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Über einem so großen Gebiet gibt es zu viele Szenen.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Zoomen Sie hinein oder wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>„{part}“ ist in Dateinamen nicht verwendbar.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>„{}“ ist für Dateinamen nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder ein höheres Wolkenlimit.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Sie wurde nicht geöffnet, damit anderswo nichts überschrieben wird. Berichtigen Sie den Dateinamen darin.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>Die Verbindung zu {} wurde unterbrochen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Wenn Ihre Organisation eine eigene Zertifizierungsstelle hat, fügen Sie diese unter Einstellungen › Optionen › Authentifizierung hinzu.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>Das Zertifikat von {} ist selbstsigniert.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Wenn es ein Server Ihrer eigenen Organisation ist, fügen Sie das Zertifikat unter Einstellungen › Optionen › Authentifizierung hinzu. Sonst fängt vielleicht jemand die Verbindung ab: Versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>Das von {} gesendete Zertifikat gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>Das Zertifikat von {} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>Das Zertifikat von {host} lief am {end} ab; die Uhr dieses Computers zeigt {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Beheben Sie, was der Dienst beanstandet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Kopieren Sie beides noch einmal vollständig. Wurde der Client gelöscht oder ist er abgelaufen, erstellen Sie im Dashboard einen neuen.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Kopieren Sie das Geheimnis noch einmal vollständig. Ist es verloren, erstellen Sie einen neuen Client: Ein Geheimnis wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Es gibt schon eine andere Konfiguration mit diesem Namen.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>Der Dienst hat unter dieser Adresse nichts gefunden.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>Der Dienst hat ein Problem (HTTP-Status {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>Die Antwort von {} kam nicht von Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} hat statt einer Antwort eine Webseite gesendet.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>Sie sind angemeldet; korrigieren Sie Datum und Uhrzeit des Computers, bevor sichere Verbindungen scheitern.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Die Umgebungsvariablen beschreiben kein vollständiges Konto: Prüfen Sie {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Melden Sie sich erneut an, um sie zu speichern.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Wählen Sie eines, das nicht leer ist und innerhalb der Grenzen seines KBS liegt.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>Es ist unklar, wie viele Kanäle das Evalscript ausgibt.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>Das Evalscript gibt eine andere Anzahl von Kanälen aus, als benannt sind.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Schreiben Sie bands und sampleType (UINT8, UINT16, INT16 oder FLOAT32) als einfache Werte in sein Setup oder legen Sie Zahlformat und Kanalnamen hier fest.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Eine {}-Datei kann nur einen Layer wie angezeigt enthalten, keine Daten.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Wählen Sie einen längeren Zeitraum, ein höheres Wolkenlimit oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>Der Dienst sagt nicht, welche Kanäle „{}“ hat; so lässt sich kein Bild erstellen.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Es ist kein Gebiet gewählt: Geben Sie eine Ausdehnung ein, zeichnen Sie eine oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Eine Einstellung dieses Bildes fehlt.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Vervollständigen Sie die Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Ändern Sie die Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Für {} ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Datenträger und starten Sie neu: Fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Für {path} ist nicht genug Speicherplatz frei: Etwa {needed} werden gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Geben Sie Speicherplatz frei, wählen Sie einen anderen Datenträger oder laden Sie weniger herunter. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Dieser Download läuft schon, hier oder in einem anderen QGIS-Fenster.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Warten Sie, bis er beendet ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Das Ergebnis konnte nicht gespeichert werden.</translation>
    </message>
</context>
</TS>

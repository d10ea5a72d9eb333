<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: preizkus povezave</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: prijava</translation>
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
        <translation>&amp;Dodaj račun…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Uredi račun…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Preizkusi povezavo</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Od&amp;strani račun…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>Premakni s&amp;loje v račun…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>&amp;Osveži vire</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Odpri &amp;nadzorno ploščo</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>&amp;Kopiraj poročilo za podporo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moč</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Prijava za to sejo…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Uredi račun…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Prijava je bila ustavljena.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Za nov poskus pritisnite »Poveži«.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>Prijavljeni ste, dokler ne zaprete QGIS-a: njegova shramba gesel je izklopljena.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Shrani račun…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>Povezava »{name}« deluje: prijava v {place} je trajala {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>»{}« je odstranjen, toda shramba gesel QGIS-a je izklopljena in ohrani njegov vnos.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Znova zaženite QGIS, nato odstranite vnos v Nastavitve › Možnosti › Avtentikacija.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Znova zaženite QGIS, nato dodajte račun, da bo ostal shranjen.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>Prijavljeni ste, dokler ne zaprete QGIS-a: njegova shramba gesel ni bila odklenjena.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Vnesite glavno geslo QGIS-a, da se račun shrani.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Niste prijavljeni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Po&amp;veži</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ni povezano</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Povezovanje…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Povezano za to sejo</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Stanje računa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Platforma in stanje računa</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Poveži s shranjenim računom. QGIS bo morda zahteval glavno geslo.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Odpri vodnik na strani o tem, kar je prikazano (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Računi: preklop, dodajanje, urejanje, preizkus, odstranitev; osvežitev, nadzorna plošča, poročilo za podporo, pomoč</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Meni računa</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Preizkušanje povezave »{}«…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Poročilo o različicah, nastavitvah in zadnjih zahtevah je v odložišču.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Želite račun »{}« in njegovo skrivnost odstraniti iz QGIS-a?

Tega ni mogoče razveljaviti. Sloji ostanejo na karti, sam račun pa ostane pri storitvi.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Pritisnite »Poveži«, da se izpiše, kaj lahko vaš račun prikaže.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS bo morda zahteval glavno geslo, s katerim je zaklenjena njegova shramba gesel.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Prilepite ga tja, kjer prosite za pomoč: ne vsebuje skrivnosti, imen ali krajev.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>Sistem vas bo morda prosil, da odklenete zbirko ključev, v kateri QGIS hrani geslo.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>Shramba gesel QGIS-a ostane izklopljena do ponovnega zagona QGIS-a: za prijavo uredite račun.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Dejavnost</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Odstrani končana opravila s seznama; njihove datoteke ostanejo</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Počisti končana opravila</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Počisti</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Opravila v teku in končana opravila</translation>
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
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>danes</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včeraj</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>pred %n dnevom</numerusform>
            <numerusform>pred %n dnevoma</numerusform>
            <numerusform>pred %n dnevi</numerusform>
            <numerusform>pred %n dnevi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Na seznamu slojev izberite poligonski sloj.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Označeno v »{name}«: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: branje poligonov</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Vsi poligoni sloja »{}«; če jih nekaj označite, se prenesejo samo ti</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Pogled karte</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Obseg</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Poligoni sloja</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>Prilepljena zahteva</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Kaj naj bo pokrito</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Območje</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Vpišite zahod, vzhod, jug in sever ali z gumbom zraven narišite obseg na karti</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Zunaj ni podatkov</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Zunaj območja ni podatkov</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Piksli s središčem zunaj območja postanejo »brez podatkov«; sicer se prenese celoten pravokotnik okoli njega</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>Čaka</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>V teku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ni podatkov</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ni uspelo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izpuščeno</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>končano: {}</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>brez podatkov: {}</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>ni uspelo: {}</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>še čaka: {}</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>izpuščeno: {}</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} PU</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Ustavljeno:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>Premor:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Končano:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Območja: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>izpuščeno: {count}, npr. »{name}«: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Predvidene vrstice: {}. Za njihovo iskanje se nič ne pošlje.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Zahteve za iskanje datumov: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Brez procesnih enot.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Procesne enote: največ {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Za to je bilo porabljenih {} PU.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>Za prenos: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>zahteve: {}</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>približno {units} PU ({share} meseca brezplačnega računa)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>do {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>ni mogoče izdelati: {}</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>morda ne bo dovolj prostora: prosto je {}</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>končano: {done} od {rows}</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>v teku: {}</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>porabljeno: {} PU</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>še približno {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Kombinacije območja, datuma in izdelka brez posnetka pod mejo oblačnosti: {}.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Nad nekaj območji ({count}) oblačnosti ni bilo mogoče izmeriti ({why}): namesto tega se uporabijo podatki kataloga.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>vsaj {} pri omejitvi hitrosti računa</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Ničesar ni za prenos</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Geoobjekti poligonskega sloja</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Ploščice mreže čez obseg</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Kot v odprtem paketu</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Kaj so območja</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Območja</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>S&amp;loj</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Poligonski sloj; vsak geoobjekt postane območje</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Poligonski sloj</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Imena</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Polje z imeni območij za datoteke; brez njega so območja oštevilčena</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Polje z imeni</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Samo označeni &amp;geoobjekti</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Vzemi geoobjekte, ki so zdaj označeni</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Samo označeni geoobjekti</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Izre&amp;ži poligone</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Izreži poligone</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>O&amp;bseg</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Vpišite zahod, vzhod, jug in sever, vzemite jih iz sloja ali narišite obseg na karti</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Obseg mreže</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Stranica ploščice v metrih</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Velikost ploščice v metrih</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Najdena območja</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Piksli zunaj poligona postanejo »brez podatkov«; sicer se prenese celoten pravokotnik okoli njega</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>Velikost plo&amp;ščice</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Vsak posnetek</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>En mozaik na interval</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Najjasnejši dan nad vsakim območjem</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Celotno obdobje (en dan)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 dni</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Teden (od ponedeljka)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leto</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Ena datoteka za vsak dan s podatki nad območjem</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Preveč datumov: izberite daljši interval.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Datumi za vsako območje: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Katere datume dobi posamezno območje</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Prvi dan, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Zadnji dan, UTC, v celoti vključen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Dodaj dneve s strani koledarja v podoknu, ki so znotraj njegove meje oblačnosti</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Vzemi dneve iz koledarja</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>En datum za vsakega od teh razmikov</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Vrstni red mozaika</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Največja oblačnost v odstotkih</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Izmeri oblačnost nad vsakim obmo&amp;čjem</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Izmeri oblačnost nad vsakim območjem</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Izbrani datumi</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Seznam datumov</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Kot je nastavljeno za posamezen izdelek</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>»{}« ni datum: datume zapišite kot 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Vnesite vsaj en datum.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Datumi, npr. 2026-05-14, vsak v svoji vrstici ali ločeni s presledki ali vejicami</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>I&amp;z koledarja</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;Razmik</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mozaik</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Vrstni red mozaika: kateri posnetek je v mozaiku na vrhu</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Na&amp;jv. oblačnost</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Izpusti, kar ima več oblakov, v odstotkih: nad vsakim območjem, če se oblačnost meri, sicer nad celotno sceno</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Uporabi oblačnost nad vsakim območjem namesto vrednosti za celotno sceno; to porabi procesne enote</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>Na&amp;daljuj</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Zaženi</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: seštevanje vrstic paketa</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Ustavi &amp;takoj</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>P&amp;remor</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>Razlog je v tabeli; »Ponovi neuspele« jih zahteva znova.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Paket je bil ustavljen.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Noben račun ni povezan.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Povežite račun in poskusite znova.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Poveži…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Ne čakaj na vrstice v teku; njihovi končani deli se ohranijo</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Ne začenjaj novih vrstic; tiste, ki že potekajo, se dokončajo</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · premor: vrstice v teku se najprej dokončajo</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Preneseno se ohrani; »Nadaljuj« nadaljuje prenos.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Paketni prenos</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Prenos podob številnih območij in datumov, vsake v svoji datoteki GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,batch,paket,paketni prenos,polja,parcele,časovna vrsta,mesečno,mreža</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Načrtovane podobe</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Končane podobe</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Podobe brez podatkov</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Neuspele podobe</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Podobe, ki še čakajo</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Porabljene procesne enote</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Poslane zahteve</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Datoteka paketa</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Območja</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Poligoni: vsak geoobjekt postane za vsak datum svoja podoba.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Polje z imeni</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Poimenuje območja v datotekah. Brez njega ali kjer je prazno, so oštevilčena.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Stranica ploščice (metri)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: podoba za vsak posnetek obdobja. list: za vsak spodnji dan. interval: mozaik za vsak interval. best: dan z najmanj oblakov nad območjem, v obdobju ali v vsakem intervalu.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Ločeni z vejicami: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Izmeri oblačnost nad vsakim območjem</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Kratko ime izdelka</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Za {product} v imenih datotek. Če je prazno: ime sloja ali zbirke.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Imena datotek</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Sestavljeno iz teh polj, z / med mapami:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>Datoteka batch.json prejšnjega zagona. Iz nje se vzamejo območja, datumi in izdelki, zato ni treba ničesar drugega: kar je končano, se ne zahteva znova. Pri poznejšem zadnjem dnevu se dodajo novi datumi.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Znova poskusi neuspele vrstice</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>Prejšnjega zagona istega paketa.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Dodatni rezultati</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: GeoPackage z datoteko, datumom, oblačnostjo in enotami vsake podobe. mosaics: VRT za vsak izdelek in datum.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Območja niso podana: izberite sloj poligonov ali obseg in stranico ploščic.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>»{name}« je izpuščeno: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Merjenje oblačnosti (območja: {areas}) obsega približno {requests} zahtev in največ {units} PU.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Načrtovane podobe: {rows}, od tega novih {new}, še neizdelanih {left}.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>Primeri, v katerih ni bilo posnetka ali je bilo vse preoblačno: {}.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>Neuspele podobe: {count}. {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Namesto poligonov: spodnji obseg se razreže na kvadrate s to stranico, vsak od njih je območje.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Za interval (privzeto mesec) in best (privzeto celotno obdobje).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Seznam datumov</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>Iz samih pikslov, približno 0,02 procesne enote na datum; sicer se uporabijo podatki kataloga za celotne scene. Če ni nastavljeno: samo za best. Meriti je mogoče Sentinel-2 L2A in Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Datoteka paketa za nadaljevanje</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Kamor gredo podobe, datoteka paketa, tabela in dnevnik. Paket, ki je že v mapi, se nadaljuje.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Mapa ni podana: izberite mapo ali datoteko paketa za nadaljevanje.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Izpuščeno, ker ni uporabno kot območje; geoobjektov skupaj: {}.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Ta paket se je začel na {before}; nadaljuje se na {here}, platformi računa.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Zahteve: {requests}. Ocenjene procesne enote: {units}. Na disku največ {size}, čas pri omejitvi hitrosti računa vsaj {time}.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Območja, nad katerimi oblačnosti ni bilo mogoče izmeriti: {count}; namesto tega se uporabijo podatki kataloga. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Prenese satelitske posnetke številnih območij in datumov v mapo: vsak poligon sloja ali vsako ploščico mreže, za vsak posnetek, za dneve s seznama, kot mozaike intervalov, npr. mesecev, ali za dan z najmanj oblakov nad območjem.

Mapa dobi datoteko paketa (batch.json), tabelo vseh podob (batch.csv) in dnevnik. Prekinjeni zagon se nadaljuje, ko ga znova zaženete za isto mapo ali datoteko paketa: končane podobe se ne zahtevajo znova, niti njihovi končani deli. Pri poznejšem zadnjem dnevu se dodajo le novi datumi.

Podoba, ki ne uspe, ne ustavi drugih; ko je kvota računa porabljena, disk poln ali omrežje nedosegljivo, se zagon ustavi, poznejši pa nadaljuje.

Vsak prenos porabi procesne enote vašega računa: dnevnik pove, koliko jih bo predvidoma in koliko jih je bilo porabljenih.

Uporabi se račun iz spremenljivk okolja SH_CLIENT_ID in SH_CLIENT_SECRET (s SH_BASE_URL in SH_TOKEN_URL za drugo platformo kot Copernicus Data Space), sicer zadnji prijavljeni v podoknu Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Imena datotek: polja v zavitih oklepajih, / ustvari mape</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Predloga imen datotek</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Paket v tej mapi</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Odpri paket, kakršen je: zahtevano bo samo, kar manjka</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Nadaljuj paket iz te mape</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>Dodaj &amp;nove datume</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Odpri paket in poišči datume do danes; kar je preneseno, ostane</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Dodaj nove datume paketu iz te mape</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Vstavi: ime območja</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Vstavi: dan, mesec, leto ali začetek in konec obdobja</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Vstavi: ime izdelka</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Vstavi: kratko ime zbirke</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Vstavi: prvi dan</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Vstavi: zadnji dan</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Vstavi: leto prvega dne</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Vstavi: mesec prvega dne</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Vstavi: številka datoteke znotraj območja</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>M&amp;apa</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Mapa za datoteke in za datoteko paketa, s katero se paket lahko nadaljuje</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Imena da&amp;totek</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Oblika datotek; PNG in JPEG samo, če so vsi izdelki sloji, kot so prikazani</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Oblika datoteke</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Ime prve datoteke</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Nadalj&amp;uj ga</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: pregled mape paketa</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Paketi (*.json);;Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Odpri paket</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: odpiranje paketa</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>V tej mapi je že paket ({name}): območij {areas}, datotek {rows}, končanih {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Paketni prenos za ta polja…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Paket: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>Merjenje oblačnosti nad območji porabi do {} PU. Želite poiskati vrstice?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: iskanje vrstic paketa</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>Iskanje vrstic je bilo ustavljeno.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Dodajte poligonski sloj v projekt ali izberite mrežo.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: branje območij paketa</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Npr. {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Izberite mapo za datoteke.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Najprej popravite imena datotek.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Vnesite ali narišite obseg.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: ocena paketa</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Izdelek paketa</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Kratko ime za datoteke: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Ime izdelka</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Zbirka</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>Iz česa so piksli</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Vsebina</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Kaj vsebujejo piksli</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanali</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Kanali za prenos, v tem vrstnem redu</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>K&amp;anali</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Imena kanalov</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>&amp;Evalscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>V&amp;rsta števil</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Vrsta števil v pikslih</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Vrsta števil</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Velikost &amp;piksla</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Stranica piksla v metrih</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Velikost piksla v metrih</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kaj je narobe</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Imena kanalov, ločena z vejicami</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Kanali zbirke {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>»{}«, kot je prikazano</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Kot na strani za prenos v podoknu</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Drugi kanali ali evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: skript sloja</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Dodajte, kaj naj se izdela za vsako območje in datum.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Kaj se izdela za vsako območje in datum; F2 preimenuje</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Izdelki</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Dodaj izdelek</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Sprem&amp;eni…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Spremeni kanale, skript, velikost piksla ali vrsto števil</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Spremeni izdelek</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Preimenuj izdelek</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Od&amp;strani</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Odstrani izdelek</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>O izdelkih</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Daj izdelku drugo ime, ki se uporabi v imenih datotek</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Odstrani izdelek s seznama</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – obrisi</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: rezultati paketa</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Preneseno ni še nič, kar bi se lahko prikazalo na karti.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Najprej zaženite paket.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Na karti so prve datoteke ({}).</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Mozaiki ali obrisi pokažejo vse.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Območje</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Izdelek</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Oblaki</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enote</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kaj je narobe</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Ime območja; odkljukane vrstice se prenesejo</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Dnevi UTC, s katerih je podoba</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Kaj se izdela iz območja</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Delež oblakov v odstotkih: izmerjen nad območjem ali ≈ za celotno sceno</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Procesne enote: pred prenosom ocenjene, po njem porabljene</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Velikost pikslov brez stiskanja</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Datoteka v mapi paketa</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Zakaj ni uspelo in kaj storiti</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Stanje vrstice</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Vsa stanja</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Odkljukaj &amp;vse</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Odstrani v&amp;se kljukice</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Odkljukaj &amp;prikazano</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Odstrani kljukice p&amp;rikazanim</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Odkljukaj &amp;označeno</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Odstrani kljukice oz&amp;načenim</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>Prikazane vrstice: {shown} od {all}</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>Od&amp;kljukaj</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>Odstrani k&amp;ljukico</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>Poveča&amp;j na območje</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>Pokaži &amp;zahtevo…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Dodaj datoteko na karto</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Odpri &amp;mapo</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtriraj…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filter vrstic</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Pokaži vrstice v tem stanju</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Stanje za prikaz</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Odkljukaj vrstice ali jim odstrani kljukice; za označene to naredi preslednica</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Odkljukaj vrstice</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Vrstice paketa</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>O vrsticah</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Pokaži samo vrstice, ki vsebujejo to besedilo: območje, datum, izdelek, datoteka ali napaka</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: paketni prenos v {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>»{name}« tukaj ne more biti datoteka; »{safe}« lahko.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Zapišite ime iz črk, števk ter znakov - in _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Ime datoteke »{}« ima že druga vrstica.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pikslov</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>porabljeno: {} PU</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>približno {units} PU, zahteve: {requests}</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state}: {done} od {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Izmerjeno nad območjem</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>Za celotno sceno, po podatkih kataloga</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>»{}« ni datum: zapišite ga kot 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Ta vrstica zajema čas od {first} do {last}: izberite dan v tem obdobju.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Paketni prenos – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>&amp;Vrstice ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Kot &amp;skupina slojev</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Sloj za vsako datoteko</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Kot &amp;mozaiki</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>En VRT za vsak izdelek in datum; datoteke ostanejo, kakršne so</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Kot &amp;obrisi</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>En sloj s poligonom za vsako datoteko: datum, oblaki, enote, datoteka</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Odpri vodnik pri paketnih prenosih (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoč</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Paketni prenos</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Dnevi s podatki: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Znotraj meje oblačnosti: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Nad tem pogledom ni podatkov</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Pokriva {} % pogleda</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Posneto ob {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Nad mejo oblačnosti</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: oblačnost tukaj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Nekaterih dni ni bilo mogoče izmeriti.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>Meritve veljajo za drug del karte.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Datumi za merjenje tukaj: {count}, za približno {units} PU.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Za vsak datum izmeri oblačnost in njen delež na območju, iz klasifikacije pikslov same scene</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Izmeri</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Tukaj ni datuma za merjenje. Obrnite na drug mesec.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Vsi datumi tega koledarja so tukaj izmerjeni.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Oblačnost nad mojim pogledom</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Pogled karte</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Poligon iz sloja »{}«</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Oblačnost nad mojim območjem v sloju »{}«</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Podatki za celotne scene so brezplačni.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Uporabi oblačnost, izmerjeno tukaj</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Oblačnost nad mojim pogledom</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne zdaj</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Oblačnosti zdaj ne meri</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Kaj se gleda: vse, kar kaže karta, ali poligon, ki je označen v dejavnem sloju</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Območje za merjenje oblačnosti</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Izmeri</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Izmerjeni meseci</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Ustavi; že izmerjeni meseci se ohranijo</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ustavi merjenje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Obarvaj in preskakuj dneve po oblačnosti, izmerjeni tukaj, ne po podatkih za celotne scene; za neizmerjene dneve veljajo slednji</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Barve koledarja: oblačnost, 0 do 100 %</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Barva: oblačnost, od jasnega (temno modra) do popolne (siva)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Polnjeno od spodaj: kolikšen del pogleda ima podatke</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Mesec ima barvo svojega najjasnejšega dne in število dni znotraj meje</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Pikčast okvir: nad mejo oblačnosti, koraki ga preskočijo</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>prazno: ostane shranjeno</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ali oboje prilepite kot en blok</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Vnesite ID in skrivnost ali pustite oboje prazno, da ostaneta shranjena.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Manjka ID odjemalca.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Manjka skrivnost odjemalca.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>V prilepljenem ni bilo ID-ja odjemalca.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>V prilepljenem ni bilo skrivnosti odjemalca.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Kopirajte jo tudi s strani računa.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Prejšnji dan s podatki znotraj meje oblačnosti</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Pokaži koledar tega sloja</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Naslednji dan s podatki znotraj meje oblačnosti</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Storitev: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Podatki v US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Prijava: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Katerikoli drug naslov Sentinel Huba</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Manjka naslov storitve.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Manjka naslov za žetone.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>»{}« ni naslov, na katerega se sme poslati skrivnost.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Vnesite celoten naslov, ki se začne s https:// in ne vsebuje »?«.</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>To je {}: izberete ga lahko kar zgoraj.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Ta gostitelj pripada platformi {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Ta prenos porabi približno {} PU.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Želite prenesti?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} pikslov · približno {units} PU · do {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln zahteva</numerusform>
            <numerusform>%Ln zahtevi</numerusform>
            <numerusform>%Ln zahteve</numerusform>
            <numerusform>%Ln zahtev</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>medtem približno {} prostora na disku</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Morda ne bo dovolj prostora: na disku je potrebno približno {needed}, prosto je {free}.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Izberite datoteko za zapis.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: preverjanje prostora na disku</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>vsaj {} pri omejitvi hitrosti računa</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>Sloja poligonov ni mogoče prebrati: izberite drugega.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>»{}« ni datum: zapišite ga kot 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Prenos podobe</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Prenos satelitskih posnetkov s pravimi vrednostmi pikslov kot GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,dem,satelit,satelitski posnetki,prenos,copernicus,geotiff,evalscript</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Podoba</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Širina (piksli)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Višina (piksli)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Porabljene procesne enote</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Poslane zahteve</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Vse podobe</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} pikslov v {crs}, največ {size} MB. Zahteve: {requests}. Ocenjene procesne enote: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>Storitev ne izdeluje podob v {crs}: piksli se zahtevajo v {asked} in tukaj preslikajo po najbližjem sosedu.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>To velja za vsak datum s podatki v obdobju.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Porabljene procesne enote: {units}. Poslane zahteve: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Izpuščeno, ker tukaj nima nobenega piksla: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Podatki samega skripta: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Vir zapišite kot ID zbirke ali kot ID konfiguracije, »/« in ID sloja.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>Konfiguracija nima sloja {wanted}. Ima: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>Zbirka {collection} nima kanala {unknown}. Ima: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Prvi dan (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Posnetki od tega dne naprej. Višinski podatki ga ne potrebujejo.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Zadnji dan (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Posnetki do konca tega dne. Če je prazno: samo prvi dan.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Največja oblačnost (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Zbirka, npr. sentinel-2-l2a ali byoc-…, ali sloj vaše konfiguracije kot ID konfiguracije/ID sloja; »Seznam virov« jih našteje. Zbirke:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Imena, ločena z vejicami, v želenem vrstnem redu: B04,B03,B02,B08. Če je prazno: običajni kanali zbirke ali sloj, kot je prikazan.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Različica 3 ali ime datoteke, ki ga vsebuje. Če je podan, se zgornji kanali ne uporabijo. Vsak izhod postane datoteka; uporabniški podatki postanejo datoteka JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Obseg</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>Območje, ki naj bo pokrito. Razširi se na cele piksle. Potrebno, če ni poligonov.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Vrstni red mozaika</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Posnetki obdobja</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: ena podoba celotnega obdobja. files: datoteka za vsak datum s podatki. stack: ena datoteka s kanali vsakega datuma.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Ločljivost (metri)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Stranica piksla v metrih. Če je prazno: lastna ločljivost zbirke, 10 za Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatni sistem</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Koordinatni sistem rezultata. Če je prazno: cona UTM območja, v kateri pridejo piksli Sentinel-2, kot so shranjeni. Sistemi, ki jih storitev ne pozna, se zahtevajo v UTM in tukaj preslikajo po najbližjem sosedu.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Vrsta števil</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 in INT16 vsebujeta digitalna števila, FLOAT32 fizikalno enoto za dvakrat toliko procesnih enot. Če je prazno: kar ustreza zbirki ali kar pravi evalscript.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Imena kanalov evalscripta</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Ime za vsak kanal, ki ga vrne evalscript, ločena z vejicami: NDVI,mask. Potrebno, kjer njegov setup ne pove jasno, koliko je kanalov.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Imena datotek posameznih datumov</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>»{}« ni ne evalscript ne berljiva datoteka: popravite ime.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>Zadnji dan ({end}) je pred prvim dnem ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>Obseg nima koordinatnega sistema: dodajte ga, npr. [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Območje ni podano: nastavite obseg ali sloj poligonov.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Morda ne bo dovolj prostora: na disku je prosto {free}.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Vsaj {time} pri omejitvi hitrosti računa in medtem približno {room} prostora na disku.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Podoba je prazna: v tem obdobju tukaj ni posnetka pod to oblačnostjo.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>vašem koordinatnem sistemu po meri</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>Zbirka {collection} nima vrstnega reda mozaika {order}. Mogoče: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>Za celotno sceno, ne za obseg. Če je prazno: vrednost sloja, sicer vse. Brez učinka za zbirke brez podatkov o oblačnosti.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Brez podatkov zunaj poligonov ali obsega</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Piksli s središčem zunaj postanejo »brez podatkov«; sicer se prenesejo vsi piksli pravokotnika okoli. Če ni nastavljeno: vključeno za poligone, izključeno za obsege.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Kateri posnetek je na vrhu, kjer se jih več prekriva. Če je prazno: vrstni red sloja, sicer mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>S polji {collection}, {date} in {name} za ime spodnje podobe; datoteke gredo v njeno mapo.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Račun iz podokna Sentinel Hub, po imenu. Če je prazno: račun iz okolja, sicer zadnji.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Prenese satelitske posnetke območja in obdobja iz storitve Sentinel Hub kot GeoTIFF s pravimi vrednostmi pikslov: kanale zbirke, kar iz njih naredi evalscript, ali sloj konfiguracije, kot je prikazan; ta lahko postane tudi PNG ali JPEG.

Območje se razširi na cele piksle. V UTM in pri lastni ločljivosti zbirke pridejo piksli Sentinel-2 natanko takšni, kot so shranjeni. Velike podobe se prenesejo po delih; prekinjeni zagon zahteva le manjkajoče dele, ko ga znova zaženete za isto datoteko.

Obdobje postane en mozaik, datoteka za vsak datum ali kanali vseh datumov v eni datoteki.

Vsak prenos porabi procesne enote vašega računa: dnevnik pove, koliko jih bo predvidoma in koliko jih je bilo porabljenih.

Uporabi se račun iz spremenljivk okolja SH_CLIENT_ID in SH_CLIENT_SECRET (s SH_BASE_URL in SH_TOKEN_URL za drugo platformo kot Copernicus Data Space), sicer zadnji prijavljeni v podoknu Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>Območje, ki naj bo pokrito, namesto obsega; če je podano oboje, je pokrit njun presek.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: iskanje nedokončanih prenosov</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: zavrženje {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: prenos {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · še približno {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Ni dokončano</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Vsi piksli so prazni: v tem obdobju tukaj ni bilo posnetka pod to oblačnostjo.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} pikslov · porabljeno: {units} PU</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n datoteka</numerusform>
            <numerusform>%n datoteki</numerusform>
            <numerusform>%n datoteke</numerusform>
            <numerusform>%n datotek</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Želite zavreči že prenesene dele datoteke {}? Znova bi jih bilo treba plačati.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Deli so bili preneseni {}: prestari so za uporabo, zato bodo preneseni znova.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>začeto {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Deli, shranjeni od prej: {kept}, najstarejši prenesen {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Shranjeni deli, starejši od meseca dni, ki so bili preneseni znova: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Vrsta števil v pikslih</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Kanali za prenos, v tem vrstnem redu</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanali</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>Sloj, kot je prikazan</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Na seznamu virov izberite sloj, da ga prenesete, kot je prikazan</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Kaj vsebujejo piksli</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Kaj se prenese</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Vsebina</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Kanali</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Imena kanalov, kot jih piše vaša zbirka, ločena z vejicami</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Imena kanalov</translation>
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
        <translation>Š&amp;tevila</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Vrsta števil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Oblika</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Oblika datoteke</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Območje</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>En mozaik obdobja; datoteka za vsak datum s podatki; ali ena datoteka s kanali vsakega datuma</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Imena datotek posameznih datumov</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>&amp;Ločljivost</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Stranica piksla na tleh, v metrih</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Ločljivost v metrih</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KS</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Koordinatni sistem datoteke. V coni UTM pogleda piksli Sentinel ostanejo, kot so bili izmerjeni.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Koordinatni sistem datoteke</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF za zapis</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Datoteka za zapis</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Velikost in poraba</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>Storitev ne izdeluje podob v {}: zahtevano v UTM, nato tukaj preslikano po najbližjem sosedu.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>To velja za vsak datum s podatki.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Z nastavitvami prilepljene zahteve: {}.</translation>
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
        <translation>Podobe (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG in JPEG za svojo lego potrebujeta drugo datoteko; GeoTIFF svojo lego vsebuje sam</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Kaj narediti iz datumov</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Imena datotek v mapi spodnje: {collection}, {date} in {name} za njeno ime</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>oblaki do {} %</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>vašem koordinatnem sistemu po meri</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dneva</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uro</numerusform>
            <numerusform>%n uri</numerusform>
            <numerusform>%n ure</numerusform>
            <numerusform>%n ur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>Račun »{name}« je bil tukaj odstranjen. Sloji, ki so še prikazani z njim: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Sloji, ki so še prikazani z računi, odstranjenimi tukaj: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>En sloj tega projekta pripada tuji konfiguraciji. Prikazan je na stroške njenega lastnika.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln sloj tega projekta pripada tuji konfiguraciji. Prikazan je na stroške njenega lastnika.</numerusform>
            <numerusform>%Ln sloja tega projekta pripadata tuji konfiguraciji. Prikazana sta na stroške njenega lastnika.</numerusform>
            <numerusform>%Ln sloji tega projekta pripadajo tuji konfiguraciji. Prikazani so na stroške njenega lastnika.</numerusform>
            <numerusform>%Ln slojev tega projekta pripada tuji konfiguraciji. Prikazani so na stroške njenega lastnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>En sloj tega projekta je iz starega vtičnika Sentinel Hub. Prevzemite ga, da se lahko premikate po njegovih datumih.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln sloj tega projekta je iz starega vtičnika Sentinel Hub. Prevzemite ga, da se lahko premikate po njegovih datumih.</numerusform>
            <numerusform>%Ln sloja tega projekta sta iz starega vtičnika Sentinel Hub. Prevzemite ju, da se lahko premikate po njunih datumih.</numerusform>
            <numerusform>%Ln sloji tega projekta so iz starega vtičnika Sentinel Hub. Prevzemite jih, da se lahko premikate po njihovih datumih.</numerusform>
            <numerusform>%Ln slojev tega projekta je iz starega vtičnika Sentinel Hub. Prevzemite jih, da se lahko premikate po njihovih datumih.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>En sloj tega projekta je bil deljen brez svoje konfiguracije. Ne kaže ničesar, dokler mu je ne date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln sloj tega projekta je bil deljen brez svoje konfiguracije. Ne kaže ničesar, dokler mu je ne date.</numerusform>
            <numerusform>%Ln sloja tega projekta sta bila deljena brez svoje konfiguracije. Ne kažeta ničesar, dokler jima je ne date.</numerusform>
            <numerusform>%Ln sloji tega projekta so bili deljeni brez svoje konfiguracije. Ne kažejo ničesar, dokler jim je ne date.</numerusform>
            <numerusform>%Ln slojev tega projekta je bilo deljenih brez svoje konfiguracije. Ne kažejo ničesar, dokler jim je ne date.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>En sloj tega projekta ima nastavitve, ki jih ni mogoče prebrati. Prikazan je, kakršen je.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln sloj tega projekta ima nastavitve, ki jih ni mogoče prebrati. Prikazan je, kakršen je.</numerusform>
            <numerusform>%Ln sloja tega projekta imata nastavitve, ki jih ni mogoče prebrati. Prikazana sta, kakršna sta.</numerusform>
            <numerusform>%Ln sloji tega projekta imajo nastavitve, ki jih ni mogoče prebrati. Prikazani so, kakršni so.</numerusform>
            <numerusform>%Ln slojev tega projekta ima nastavitve, ki jih ni mogoče prebrati. Prikazani so, kakršni so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Uporabi mojo konfiguracijo…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Pusti, kot je</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Pusti te sloje, kot so, in v tem projektu ne sprašuj več</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Izberite, kaj iz vašega računa naj ti sloji kažejo; slog, mesto, ime in datumi ostanejo</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Obvestilo o slojih projekta</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: odpiranje vodnika</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: vodnik</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Iskanje po vodniku</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Strani vodnika</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stran</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Prekini to opravilo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Prekinjeno</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Odstrani s tega seznama</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Znova zaženi to opravilo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opravilo</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Pokaži zahtevo tega opravila: JSON, curl ali Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Pokaži zahtevo</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Odpri mapo datoteke</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Odpri mapo</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Napredek v odstotkih</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Zavrzi…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Odstrani shranjene dele; sama datoteka ostane nedotaknjena</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Zavrzi shranjene dele</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Stanje opravila</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Nadaljuj: zahteva se samo, kar manjka</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Ta sloj pripada računu »{}«.</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Ta sloj pripada računu, ki tukaj ni znan.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Preklopi na »{}«</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Poveži »{}«</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Premakni sloj v drug račun</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Premakni…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Račun sloja</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Preklopi podokno na račun sloja; datumi in prenosi nato uporabljajo ta račun</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Sloj naj kaže konfiguracijo drugega računa; slog, mesto, ime in datumi ostanejo</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: premikanje slojev</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: vračanje slojev</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Samodejno</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (ploščice)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Dan</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Prvi dan, UTC; sam dan, ko je vključeno »En dan«</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Pokaži samo posnetke enega dne UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>En dan</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>&amp;En dan</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Zadnji dan, UTC, v celoti vključen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Zadnji dan</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Na&amp;jv. oblačnost</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Izpusti posnetke z več oblaki, kot je določeno tukaj, v odstotkih</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Največja oblačnost</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Največja oblačnost v odstotkih</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mozaik</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Vrstni red mozaika</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>Vrsta stori&amp;tve</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Kako karta zahteva posnetke. WMTS: ploščice, hitro, za projekte v EPSG:3857. WMS: poljuben KS.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Vrsta storitve</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Kot je nastavljeno v sloju</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Vrstni red mozaika: kateri posnetek je na vrhu, kjer se jih več prekriva</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <source>Sentinel Hub date</source>
        <translation>Datum Sentinel Hub</translation>
    </message>
    <message>
        <source>Show This Date on All Sentinel Hub Layers</source>
        <translation>Pokaži ta datum na vseh slojih Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Prenesi to…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Pokaži zahtevo…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Povečaj na izvorno ločljivost</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Seznam virov</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Našteje zbirke in sloje, iz katerih lahko račun prenaša</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,zbirke,konfiguracije,sloji,viri,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>V tabeli našteje, iz česa lahko račun prenaša: zbirke storitve, sloje konfiguracij računa in njegove lastne zbirke. Stolpec »source« vsebuje, kar »Prenos podobe« in »Iskanje scen« sprejmeta kot vir.

ID-ji konfiguracij dajejo dostop do njihovih posnetkov na stroške računa: tabelo obdržite zase.

Uporabi se račun iz spremenljivk okolja SH_CLIENT_ID in SH_CLIENT_SECRET, sicer zadnji prijavljeni v podoknu Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Viri</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Število virov</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Dodaj izbrani sloj na karto, za to obdobje in oblačnost (tudi: dvoklik na sloj)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Dodaj na karto</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Dod&amp;aj na karto</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Spremeni sloj Sentinel Hub, označen na seznamu slojev, na tukajšnje nastavitve; slog, prosojnost in položaj ostanejo</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Posodobi sloj</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>Posodob&amp;i sloj</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Prenesi kanale, iz katerih je izbrani sloj, za območje pogleda karte, kot GeoTIFF s pravimi vrednostmi</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Prenesi ta pogled</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>Prenesi &amp;pogled…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Prenesi več območij, datumov in izdelkov hkrati, v lastnem oknu</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Paketni prenos</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Pa&amp;ket…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Nazaj na sloje</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Izpolni to stran iz zahteve Process API: JSON, curl ali Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Prilepi zahtevo</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Prilepi zahtevo…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Pokaži zahtevo</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Pokaži &amp;zahtevo…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Prenesi podobo in jo dodaj na karto</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>P&amp;renesi</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Pritisnite »Poveži«, da se izpiše, kaj lahko vaš račun prikaže.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Pokaži ta prenos kot zahtevo Process API: JSON, curl ali Python</translation>
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
        <translation>Naloženo.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Nalaganje ploščic: {done} od {all}.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Dosežena je meja zahtev ali procesnih enot računa na minuto.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Premaknite karto.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Tukaj ni podatkov ({days}).</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Izberite drug datum ali daljše obdobje.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Povečajte.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>Merilo karte je za ta sloj premajhno.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>Merilo karte je premajhno: {collection} se prikaže do {metres} m na piksel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>Konfiguracija tega sloja je izklopljena.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Njen lastnik jo lahko vklopi na nadzorni plošči.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>Storitev tega sloja ali njegove konfiguracije nima več.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Počakajte minuto in poskusite znova.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Morda je vmes prijavna stran omrežja: v brskalniku odprite katerokoli spletno stran.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>Manjka {failed} od {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: ugotavljanje, zakaj karta ostaja prazna</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>Karta je v celoti naložena.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Pove&amp;čaj</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>P&amp;rikaži podatke</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Nadzorna plošča</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Poskusi &amp;znova</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Nalaganje…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Nalaganje slik: {done} od {all}.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>Nalaganje karte se samodejno nadaljuje čez {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Tukaj ni podatkov.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Tukaj ni podatkov ({days}) z največ {cloud} % oblakov.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Izberite drug datum, daljše obdobje ali višjo mejo oblačnosti.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Podatki tega sloja so drugje.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Povečajte nanje.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Osvežite vire in sloj dodajte znova.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} je karto preusmeril na drug naslov, ki ni bil odprt.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Stanje karte</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Ta sloj pripada računu, ki tukaj ni znan.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Premaknite ga v svoj račun, da prenesete njegove podatke.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Premakni…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Ta sloj pripada računu »{}«.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} je na karti.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Povežite ta račun: njegovi sloji se prenašajo z njim.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Sporočilo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zapri to sporočilo</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Zapri sporočilo</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Prilepi zahtevo</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Bo izpolnjeno</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Drugače kot v zahtevi</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Izpolni</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, ukaz curl ali Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Zahteva Process, npr. iz Requests Builderja. Nič iz nje se ne zažene ali pošlje.</translation>
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
        <translation>Prilepljena zahteva je vnesena.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Preverite stran, nato prenesite.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>vrstica {line}, stolpec {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Prilepite JSON zahteve Process, ukaz curl ali kodo Python.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Besedila še ni.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>Besedilo je predolgo za zahtevo.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>V tem besedilu ni zahteve.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Tu je ukaz ali program, vendar v njem ni zahteve.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>Zahteva je v datoteki {}, ki ni del besedila.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Odprite to datoteko in prilepite njeno vsebino.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>Program izračuna »{}« šele ob zagonu, tukaj pa se ne zažene.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Vrednost zapišite v besedilo ali prilepite zahtevo kot JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Besedilo se konča sredi zahteve.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>V zapisu JSON je napaka.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>V kodi Python je napaka.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>»{}« ni število, ki bi ga bilo mogoče uporabiti.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>Besedilo je za zahtevo pregloboko gnezdeno.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>»{}« manjka ali pa njegove vrednosti ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>To ni zahteva Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>To ni zahteva Process; vsebuje: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Oblaki</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>do {} %</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Vrstni red</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vsebina</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} pikslov v {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Območje</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Oblika</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>izrezano po poligonu zahteve</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript, vrstic: {}</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Narejena je bila za {}; namesto tega se uporabi storitev vašega računa.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>Storitev vašega računa ne ponuja {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Združuje več zbirk ({}), kar tukaj ni mogoče: običajni kanali prve, brez skripta.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>Oblačnost {} % postane {} %.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>»{}« je izpuščeno: program ga izračuna ob zagonu.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Njeni piksli so {} × {} v enotah KS; tukaj so kvadratni.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Piksli so tukaj na celih večkratnikih svoje velikosti: {2} × {3} namesto {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>Podoba pokriva poligon, ne celega pravokotnika okoli njega.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Zahteva {}; tukaj postane GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Zahteva samo {}; tukaj se prenesejo vsi izhodi skripta.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>V besedilu je bil žeton ali skrivnost: odstranjeno je in se ne shrani.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Znova kopirajte celotno zahtevo in jo prilepite.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Popravite jo v besedilu ali zahtevo znova kopirajte.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Nima datumov: ostanejo datumi te strani.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Vsebuje ure: tukaj se uporabijo celi dnevi, v UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>Vrstni red mozaika »{}« tukaj ni znan: uporabi se običajni.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>»{}« je izpuščeno: na tej strani zanj ni nastavitve.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Ima velikost in ločljivost: uporabi se velikost.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>Ni jasno, kaj vrne skript: pod njim navedite njegove kanale.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>To je bila paketna zahteva: tukaj se celotno območje prenese naenkrat.</translation>
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
        <translation>Pokaži ali skrij podokno Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Paketni prenos…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Prenesi več območij, datumov in izdelkov hkrati</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: naslednji datumi</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Vnaprej naloži naslednji in prejšnji datum</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Desni klik: naloži datume vnaprej, da jih korak takoj pokaže</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Doslej porabljeno za to: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Do {} PU v tej seji</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izključeno</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Meja dosežena: za to porabljeno {} PU</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Za predogled se povežite.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Predogledi scen</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: predogled</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % oblakov</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>pokriva {} %</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Nalaganje predogleda…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Pokaži majhen predogled te scene za približno {} PU; ohrani se, dokler ne zaprete QGIS-a</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Povežite račun, da vidite, kaj lahko prikaže.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Branje konfiguracij računa »{}«…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: konfiguracije</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Ta račun še nima nobenega sloja. Najprej ustvarite konfiguracijo, nato se vrnite.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Konfiguracije, ki jih ni bilo mogoče prebrati: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Premikanje slojev…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Premakni %n sloj</numerusform>
            <numerusform>Premakni %n sloja</numerusform>
            <numerusform>Premakni %n sloje</numerusform>
            <numerusform>Premakni %n slojev</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Premakni en sloj</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Premakni</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Nazaj; nič se ne premakne</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Premikanje slojev v račun</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Račun</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>Račun, katerega konfiguracije naj sloji kažejo, na njegove stroške</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Račun, v katerega se sloji premaknejo</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Stanje konfiguracij računa</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Sloji za premik</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Označeni sloj naj kaže</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Sloj iz konfiguracij računa, ki naj ga kaže označeni sloj karte; za iskanje vtipkajte črke imena</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Sloj računa, ki naj se prikaže namesto njega</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>Odkljukani sloji naj kažejo konfiguracije računa; razveljaviti je mogoče, dokler projekt ni zaprt</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Premakni sloje</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>Odkljukani sloji se premaknejo; slog, mesto, ime in datumi ostanejo</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Premakni v drug račun…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Ti sloji naj spet kažejo, kar so prej</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Zapri to obvestilo; premik ostane</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Ni sloja Sentinel Hub za premik.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Dodajte ga na karto ali odprite projekt, ki ga ima.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Najprej se prijavite s svojim računom.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Nato izberite, kaj iz njega naj sloji kažejo.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>En sloj zdaj pripada računu »{name}«.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln sloj zdaj pripada računu »{name}«.</numerusform>
            <numerusform>%Ln sloja zdaj pripadata računu »{name}«.</numerusform>
            <numerusform>%Ln sloji zdaj pripadajo računu »{name}«.</numerusform>
            <numerusform>%Ln slojev zdaj pripada računu »{name}«.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Sloji, ki ostanejo, kot so bili: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>Kdor jo odpre, lahko izbere svojo konfiguracijo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Odpri mapo</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>Kopija je poleg projekta: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Zahteva Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahteva</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Telo (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Ukazna vrstica (curl)</translation>
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
        <translation>Zahteva </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> od {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Katera od zahtev</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>Podoba obsega več zahtev, po eno za vsako ploščico</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Za vsak datum se pošlje posebna zahteva; ta je za obdobje.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>Obris je za zahtevo predolg: podoba se izreže na tem računalniku.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>Podoba se v svoj koordinatni sistem preslika na tem računalniku.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Izhodi pridejo skupaj, v arhivu tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Ukazi vzamejo ID in skrivnost odjemalca iz SH_CLIENT_ID in SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Oblika zahteve</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Nadaljevanje prenosov</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,nadaljuj,ponovi,prekinjeno,kvota</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Mapa datotek</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Če je prazno: vsi prenosi, ki si jih je zapomnil ta profil QGIS-a.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Končani prenosi</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Prenosi, ki ostanejo, kot so</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Porabljene procesne enote</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Poslane zahteve</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Vse podobe</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Nadaljuj prekinjene prenose: zahteva se samo, kar manjka</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Ni prenosa za nadaljevanje.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Nadaljuje prekinjene prenose: tiste, ki so se začeli v podoknu Sentinel Hub ali s »Prenos podobe«, v tej ali prejšnji seji QGIS-a. Zahteva in plača se samo, kar manjka.

Z mapo nadaljuje tiste, katerih datoteke gredo vanjo, ne glede na to, kdo jih je začel, tudi na drugem računalniku. Pakete nadaljuje »Paketni prenos«.

Prenos, ki znova ne uspe, ne ustavi drugih, razen če je kvota računa porabljena ali ni omrežja. Vsi ostanejo, kjer so, in se lahko nadaljujejo pozneje.

Uporabi se račun iz spremenljivk okolja SH_CLIENT_ID in SH_CLIENT_SECRET, sicer zadnji prijavljeni v podoknu Sentinel Hub. Prenosi z drugih platform ostanejo nedotaknjeni.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>    Ni ujemanja: izberite spodaj</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Premajhno merilo za {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Merilo karte</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Povečaj karto okoli njenega središča toliko, da se zbirka lahko prikaže</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Povečaj na merilo, pri katerem je zbirko mogoče prikazati</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>Povečaj &amp;na</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Ni podatkov</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Nasičeno ali okvarjeno</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Temno območje</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Senca oblaka</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Rastlinstvo</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Gola tla</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Voda</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nerazvrščeno</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Oblak, srednja verjetnost</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Oblak, velika verjetnost</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Tanki cirusi</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Sneg ali led</translation>
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
        <translation>Čas (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Pokriva pogled (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satelit</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Smer tirnice</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Relativna tirnica</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Oblačnost scene (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high} % oblakov</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Brez podatka o oblakih</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>Koledar še nima scen</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Scene: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>pogleda</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>poligona</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: obrisi</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Risanje obrisov…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>{collection}, obrisi (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: sloj WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Znotraj teh mej ni nobene scene.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>Na karti so scene: {shown} od {count}. Označite obris za skok na njegov datum.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>{collection}, scene · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Zapri; sloji ostanejo na karti</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Zapri iskanje scen</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Pokriva vsaj</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Izpusti scene, ki pokrivajo manj pogleda karte ali poligona, izbranega za oblačnost</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Najmanjša pokritost v odstotkih</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>pogleda</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Samo znotraj meje oblačnosti</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Dodaj obrise teh scen na karto, obarvane po oblačnosti kot koledar; zanje se ne pošlje nobena zahteva</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Dodaj obrise na karto</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Dodaj obrise</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Predogled označene scene</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Predogled</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Izpusti scene z več oblaki od spodnje vrednosti »Najv. oblačnost«; podatek velja za celotno sceno</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Predogledna slika označene scene</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Iskanje scen…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Obrisi scen, ki jih kaže ta koledar, kot sloj; ne pošlje zahteve</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Dodaj kot sloj WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Sloj, ki od storitve zahteva scene v pogledu, največ 100 zadnjih iz teh mesecev</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: skript sloja</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Odpri evalscript</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscripti (*.js *.txt);;Vse datoteke (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// {} ni mogoče prebrati: izberite besedilno datoteko</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Evalscript, različica 3: vtipkajte ga, prilepite, odprite datoteko ali začnite s tistim iz sloja</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>Iz sloja</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Začni z evalscriptom sloja</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Vzemi evalscript sloja</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Odpri…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Preberi evalscript iz datoteke</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Odpri evalscript</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Imena kanalov skripta</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Imena kanalov: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Imena kanalov, ki jih vrne skript, ločena z vejicami; prazno: kot jih imenuje skript</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Iskanje scen</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,katalog,stac,oblaki,oblačnost,obrisi,posnetki,datumi</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Najde posnetke zbirke nad obsegom in v obdobju kot sloj obrisov s časom, oblačnostjo, satelitom in tirnico. Oblačnost velja za celotne scene, ne za obseg.

Iskanje porabi največ eno procesno enoto na stran s 100 scenami.

Uporabi se račun iz spremenljivk okolja SH_CLIENT_ID in SH_CLIENT_SECRET, sicer zadnji prijavljeni v podoknu Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Zbirka</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Njen ID, npr. sentinel-2-l2a ali byoc-…. Zbirke:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Obseg</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Najdejo se scene, ki se ga dotikajo; lahko sega čez 180. poldnevnik.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Število scen</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Najdene scene: {found}. Pod mejo oblačnosti: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Najde posnetke območja in obdobja kot obrise z njihovimi atributi</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>Na&amp;črt</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Območja</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Datumi</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Izdelki</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Datoteke</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Odpri pa&amp;ket…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Odpri paket</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Iskanje vrstic</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Ustavi iskanje vrstic</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Poišči &amp;vrstice</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Poišči datume vsakega območja; po potrebi se vpraša katalog</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Poišči vrstice</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>Vrsti&amp;ce</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Napredek paketa</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>N&amp;a karto</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Dodaj preneseno na karto</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Dodaj rezultate na karto</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Odpri &amp;mapo</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Odpri mapo datotek</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Ponovi &amp;neuspele</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Znova zahtevaj neuspele vrstice</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Ponovi neuspele vrstice</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>P&amp;remor</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Začasno ustavi paket</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Zaženi</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Prenesi odkljukane vrstice, ki še niso končane</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Zaženi paket</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Načrt in vrstice paketa</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Odpri datoteko paketa: batch.json v mapi paketa</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Poraba za iskanje vrstic</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Velikost in poraba odkljukanih vrstic</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Stanje paketa</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Ne začenjaj novih vrstic; tiste, ki že potekajo, se dokončajo</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: odpiranje podokna</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Odpiranje…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Razumem</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Zapri to obvestilo; za ta projekt se ne prikaže več</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Shrani kopijo brez ID-ja</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>Naslov slojev vsebuje ID vaše konfiguracije: kdor ima datoteko projekta, gleda posnetke na vaše stroške.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: kopija projekta</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Zapiši kopijo poleg projekta za posredovanje: kdor jo odpre, uporabi svoj račun</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Urejanje računa</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodajanje računa</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Račun z imenom »{}« že obstaja.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Temu dajte drugo ime.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Pri&amp;java</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>Shramba gesel QGIS-a je izklopljena, zato je račun uporaben do zaprtja QGIS-a in se ne shrani.</translation>
    </message>
    <message>
        <source>Deplo&amp;yment</source>
        <translation>&amp;Platforma</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>Service &amp;URL</source>
        <translation>&amp;URL storitve</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Naslov storitve: https://, ime gostitelja, za njim nič</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL storitve</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL &amp;žetonov</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL žetonov</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Opomba o naslovih</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>I&amp;D odjemalca</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID vašega odjemalca OAuth. Skupaj kopirana ID in skrivnost lahko prilepite sem kot en blok.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID odjemalca</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ali oboje prilepite kot en blok</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>&amp;Skrivnost odjemalca</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Skrivnost vašega odjemalca OAuth. Shrani se šifrirano v avtentikacijski bazi QGIS-a.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Skrivnost odjemalca</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>I&amp;me</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Ime računa</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>ID in skrivnost hrani šifrirana v shrambi gesel QGIS-a. Brez kljukice se račun uporablja do zaprtja QGIS-a; kar je že shranjeno, ostane.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Shrani v shrambo gesel QGIS-a</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>Shrani v &amp;QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Še nimate ID-ja odjemalca? Odprite stran računa, prijavite se, pri odjemalcih OAuth pritisnite »Create« ter kopirajte ID in skrivnost.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>V spletnem brskalniku odpri stran te platforme, na kateri se ustvarijo odjemalci OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Odpri stran računa</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>&amp;Odpri stran računa…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Prijavljanje</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Ustavi prijavo ali se vrni brez spremembe računa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Prekin&amp;i</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>Preveri ID in skrivnost pri storitvi, nato ju shrani</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS vas bo prosil, da nastavite glavno geslo. Z njim je zaklenjeno vse, kar QGIS za vas hrani v shrambi gesel, tudi ta skrivnost; potrebovali ga boste enkrat na sejo, razen če ga QGIS sme hraniti v zbirki ključev vašega sistema.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS bo morda zahteval glavno geslo: tisto, ki je bilo nastavljeno ob prvi uporabi shrambe gesel v tem profilu. To ni geslo vašega računa.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS hrani glavno geslo v zbirki ključev vašega sistema; sistem vas bo morda prosil, da jo odklenete. Gesla QGIS-a si ni treba zapomniti.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Kje je vaš račun registriran</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Naslov, ki za ID in skrivnost odjemalca izda žetone za dostop</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>Vaše ime za ta račun</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Nalaganje konfiguracij…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: konfiguracije</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Konfiguracij ni bilo mogoče našteti.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: sloji</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: lastne zbirke</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Ni del tega računa.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: zbirka</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>Seznam ni popoln: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Lastne zbirke</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Ni slojev</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Ni lastnih zbirk</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Nalaganje…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (izklopljeno)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Zbirke vaših lastnih podatkov: BYOC, paketni rezultati, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Izklopljeno: na nadzorni plošči vklopite storitve OGC.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Zbirka ni navedena</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>Storitev njenih podatkov ni mogla prebrati.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Še ni nastavljeno: nima podob.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Kaže jo sloj »{layer}« iz »{configuration}«</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Vrednosti v barvni lestvici, z legendo</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Razredi, z legendo</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Sloji: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Kanali: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Obseg: {west}° do {east}° vzhodno, {south}° do {north}° severno</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Podobe od {first} do {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Podobe od {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Podatki: {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>Storitev še obdeluje spremembe.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Z »{}« se še nič ne ujema.</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Z »{}« se nič ne ujema.</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>»{}« še nima podob.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Nobena doslej odprta konfiguracija ne kaže te zbirke. »Dodaj na karto« zanjo ustvari sloj; njene kanale je mogoče prenesti.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Te zbirke še ne kaže noben sloj. »Dodaj na karto« ga ustvari; njene kanale je mogoče prenesti.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Pokaži samo, kar vsebuje te besede v poljubnem vrstnem redu: imena konfiguracij, slojev in zbirk, opise, ID-je zbirk</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Iskanje slojev in zbirk</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Konfiguracije, sloji in lastne zbirke</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stanje seznama</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Ustavi iskanje</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Ustavi iskanje po konfiguracijah, ki še niso bile odprte</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: iskanje po konfiguracijah</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>Iskanje se je končalo predčasno: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Ustavljeno; pregledane konfiguracije: {done} od {all}.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Iskanje po konfiguracijah: {done} od {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>Konfiguracije, po katerih ni bilo mogoče iskati: {failed} od {all}.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Ta seja: {total} PU · ogled {viewing}, prenosi {downloads}</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>  Drugo: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; brezplačni račun jih ima {month} na mesec</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Poraba pri ogledu je izračunana iz velikosti in kanalov, ker je storitev ne sporoči.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Pokaži ali skrij porabo posameznih slojev in prenosov</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Procesne enote po slojih</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Procesne enote te seje</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Odpri nadzorno ploščo računa, ki kaže, koliko procesnih enot je ta mesec še na voljo</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Odpri nadzorno ploščo</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Procesne enote po računih in slojih</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>Procesne enote (PU) so to, kar storitev šteje: ena je ploščica 512 × 512 pikslov iz treh kanalov. Kar QGIS izriše iz predpomnilnika, ne stane nič.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>deli: {done} od {parts} · {units} PU</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Porabljene procesne enote: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>Prenos se lahko nadaljuje prvega v naslednjem mesecu.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>Shranjeni deli: {done} od {parts}; zahtevan bo samo preostanek.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>QGIS – začetna</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Ustvaril vtičnik Sentinel Hub za QGIS, ki jo najde po besedi na koncu.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Naravne barve</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Lažne barve</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Rastlinstvo (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Vlažnost (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Kratkovalovna infrardeča (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Klasifikacija scene</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (decibeli)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (decibeli)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Višina</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Naravne barve, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Dušikov dioksid (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Ogljikov monoksid (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Metan (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Indeks aerosolov</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A, kot vidi oko: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A z živimi rastlinami v rdeči barvi: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, kako goste in zelene so rastline: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, voda v rastlinah in tleh: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A s poudarjenimi požganimi in golimi tlemi: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Povratno sipanje Sentinel-1 VV (gamma0, ortorektificirano), -20 do 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Povratno sipanje Sentinel-1 VH (gamma0, ortorektificirano), -26 do -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, nadmorska višina v metrih</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI, kot vidi oko, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, dušikov dioksid v stolpcu zraka, 0 do 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, ogljikov monoksid v stolpcu zraka, 0 do 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, metan v suhem zraku, 1600 do 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, UV-indeks aerosolov (354, 388 nm): prah, dim in pepel nad 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Nasičeno ali okvarjeno</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Temno območje</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Senca oblaka</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Rastlinstvo</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Gola tla</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Voda</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nerazvrščeno</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Oblak, srednja verjetnost</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Oblak, velika verjetnost</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Tanki cirusi</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Sneg ali led</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m ali nižje</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, razred vsakega piksla: oblaki, voda, rastline in drugo</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: ustvarjanje konfiguracije</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: ustvarjanje sloja</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Začetna konfiguracija</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pusti, kot je</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Ustvari konfiguracijo s sloji, pripravljenimi za karto: optičnimi, radarskimi, višinskimi in, kjer jih storitev ima, o kakovosti zraka. Prej boste vprašani.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Ustvari začetno konfiguracijo</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Ustvari začetno konfiguracijo…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Dodaj manjkajoče sloje; obstoječi ostanejo, kot so</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Dokončaj</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Napredek konfiguracije</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Ustavi; kar je do takrat ustvarjeno, ostane</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Prekini ustvarjanje konfiguracije</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>Pusti, kot je; nadaljuje se z »Dodaj začetne sloje…« v meniju računa</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Ustvari lastno konfiguracijo vtičnika ali dodaj, kar ji manjka. Prej boste vprašani.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Želite v računu »{account}« ustvariti konfiguracijo »{name}«?

Dobi sloje Sentinel-2, Sentinel-1 in višin ter Sentinel-3 in Sentinel-5P, kjer jih storitev ima. To ne porabi procesnih enot. Konfiguracija je tudi na nadzorni plošči, kjer jo je mogoče spremeniti in izbrisati.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Želite konfiguraciji »{name}« v računu »{account}« dodati manjkajoče začetne sloje?

To ne porabi procesnih enot; obstoječi sloji ostanejo, kot so.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>Ustvarjanje »{}«…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Želite za zbirko »{collection}« ustvariti sloj v konfiguraciji »{name}« računa »{account}«?

Na karto je mogoče dodati samo sloje konfiguracije. Barve se določijo z meritvijo prikazanega na karti, kar porabi delček procesne enote. Sloj je tudi na nadzorni plošči, kjer ga je mogoče spremeniti in izbrisati.

V tej seji ne boste več vprašani.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Ustvarjanje sloja za »{}«…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Ustavljeno: »{}« obstaja, morda pa nima vseh slojev.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>»{name}« obstaja; sloji, ki še manjkajo: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Vrnite se k »{}« in jo dokončajte.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>»{name}« je ustvarjena v računu »{account}«.</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Ta račun še nima konfiguracije, zato nima ničesar za karto. Začetna konfiguracija prinese sloje, pripravljene za uporabo.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>Dodaj &amp;začetne sloje…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Obvestilo o starem vtičniku</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>Stari vtičnik Sentinel Hub hrani skrivnost odjemalca nešifrirano v nastavitvah QGIS-a.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Prijavi se z njo tukaj, jo shrani šifrirano v shrambo gesel QGIS-a in jo odstrani iz nastavitev starega vtičnika</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Prevzemi in tam izbriši</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Odstrani ID in skrivnost odjemalca ter ID konfiguracije iz nastavitev starega vtičnika in jih ne shrani nikamor</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Samo izbriši</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Pusti, kot je; to vprašanje se ne ponovi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne zdaj</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>Račun je prevzet, njegova skrivnost pa šifrirano shranjena v QGIS-u.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Želite ID in skrivnost odjemalca izbrisati iz nastavitev starega vtičnika?

Tega ni mogoče razveljaviti: stari vtičnik ju bo znova zahteval, storitev pa skrivnost pokaže samo enkrat, ko jo ustvari.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>V datoteko nastavitev QGIS-a ni mogoče pisati, zato je skrivnost starega vtičnika še vedno v njej.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Iz te datoteke ročno odstranite skupino »SentinelHub«.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>ID in skrivnost odjemalca sta izbrisana.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>V nastavitvah starega vtičnika poverilnic ni več.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} nima datumov</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Znotraj meje oblačnosti ni nadaljnjega datuma</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Povečajte, da vidite datume</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Povečaj</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: datumi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>V tem času nad tem pogledom ni podatkov</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Dnevi s podatki: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>do {limit} % oblakov: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>V dveh letih ni datuma znotraj meje oblačnosti: za nadaljnje iskanje listajte po koledarju</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>Pogled karte je zunaj Zemlje</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>Zemljevid še ne kaže nobenega kraja</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Koledar dni s podatki</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Pokaži ali skrij koledar dni s podatki</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Vsa leta</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Prvi dan s podatki znotraj meje oblačnosti</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Prvi datum</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Prejšnji dan s podatki znotraj meje oblačnosti (Alt+levo na karti)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Prejšnji datum</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Pokaži ali skrij koledar</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Prikazani datum</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Naslednji dan s podatki znotraj meje oblačnosti (Alt+desno na karti)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Naslednji datum</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Zadnji dan s podatki, ne glede na oblačnost (Alt+End na karti)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Zadnji datum</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Zadnji dan znotraj meje oblačnosti (Alt+Shift+End na karti)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Zadnji jasni datum</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Vse sloje Sentinel Hub na karti premikaj skupaj; izključeno: samo označene</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Premikaj sloje skupaj</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Prej (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prej</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Prikazani mesec</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Pozneje (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pozneje</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Po dnevih tega koledarja se premikaj s časovnim krmilnikom QGIS-a; on in sloji se premikajo skupaj</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Uporabi časovni krmilnik</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Izmeri oblačnost tukaj…: nad pogledom karte ali označenim poligonom, za datume tega koledarja. Najprej pove, koliko to porabi</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Izmeri oblačnost tukaj</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Scene: obrisi tega, kar kaže koledar, kot sloj</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Pomanjšaj koledar: mesec, leto, vsa leta</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>tukaj ni podatkov</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % oblakov</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>tukaj {} % oblakov</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Iskanje datumov…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>meseci: {known} od {wanted}</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Izmerjeno: tukaj ni podatkov</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Izmerjeno: tukaj {cloud} % oblakov, {covered} % s podatki</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>tukaj {here} % oblakov · scena {tile} %</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{} % oblakov, za celotne scene</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Povežite se, da vidite datume</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Datumi se izpišejo, ko je sloj premaknjen v vaš račun</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Premakni…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Povežite »{}«, da vidite datume</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Znotraj meje oblačnosti ni dne, na katerega bi se premaknili.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Obrnite na drug mesec ali leto ali zvišajte mejo.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Najnovejši na vrhu</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Najstarejši na vrhu</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Najmanj oblakov na vrhu</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Cela števila 0 do 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Kot shranjeno (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Cela števila (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Fizikalne vrednosti (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>En mozaik</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Datoteka na datum</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Ena datoteka, vsi datumi</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optični</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radarski</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>višina</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>ozračje</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>lastni podatki</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>neznana vrsta</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (komercialni)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Drugo…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>V samem vtičniku je prišlo do napake.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Podrobnosti so v Pogled › Okna › Zabeležena sporočila, zavihek Sentinel Hub: prosimo, sporočite jih.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Zamenjaj platformo</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Uredi račun…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Odpri nadzorno ploščo</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Odpri nastavitve omrežja…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Odpri nastavitve avtentikacije…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>storitev</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Sporočilo: »{}«.</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Uporabite {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} in {number}, z / med mapami.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Več datotek bi imelo isto ime: v imenih manjka {field}.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Imenom datotek dodajte {field}.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Ni območja za prenos.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Za prenos ni izbrano nič.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>Nad nobenim območjem v tem obdobju ni posnetka pod to oblačnostjo.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Nobena vrstica ni odkljukana.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Izberite sloj s poligoni ali narišite obseg za mrežo.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Dodajte sloj, kanale ali evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Odkljukajte vsaj eno vrstico.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Ničesar ni za prenos.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Izberite območja, datume in izdelke.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Število območij je {count}; paket jih ima lahko {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Označite nekaj geoobjektov ali izberite večje ploščice.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Število datotek bi bilo {count}; paket jih ima lahko {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Izberite manj območij, datumov ali izdelkov.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>Datoteka paketa {path} je poškodovana ali spremenjena (pri {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Vzemite njeno prejšnjo kopijo ali začnite nov paket v drugi mapi.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>Datoteka paketa {} je iz novejše različice tega vtičnika.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Posodobite vtičnik v Vtičniki › Manage and Install Plugins, nato jo znova odprite.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>Datoteka paketa {path} navaja datoteko zunaj svoje mape (pri {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Datoteke paketa {} ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Preverite, ali obstaja in ali jo smete brati.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Prekinjeno.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Ta računalnik nima omrežne povezave.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Preverite omrežje in poskusite znova.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>Imena {} v omrežju ni bilo mogoče najti.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Preverite omrežno povezavo in zapis imena.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} ne sprejema povezav.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Preverite naslov, morda ovira tudi požarni zid; nato poskusite znova.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Poskusite znova; kar je končano, se ohrani.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} ni odgovoril pravočasno.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Storitev je morda zasedena ali omrežje počasno: čez trenutek poskusite znova.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>Potrdilo gostitelja {} ni zaupanja vredno: QGIS ne pozna njegovega izdajatelja.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Morda je vmes prijavna stran omrežja: v brskalniku odprite katerokoli spletno stran, nato poskusite znova. Sicer preverite naslov storitve.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Če je ura pravilna, mora potrdilo obnoviti upravljavec storitve. Sicer nastavite uro.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Varne povezave z {} ni bilo mogoče vzpostaviti.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Preverite naslov. Morda ovira požarni zid ali protivirusni program ali pa je ta QGIS za storitev prestar.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Nastavite datum, uro in časovni pas računalnika, nato poskusite znova.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Ura tega računalnika je napačna.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>Ura tega računalnika prehiteva za vsaj {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>Ura tega računalnika zaostaja za vsaj {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>Ura tega računalnika prehiteva za {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>Ura tega računalnika zaostaja za {}.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>Naslov {} se začne s http. Nič ni bilo poslano: drugi bi to lahko prebrali.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Uporabite naslov, ki se začne s https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>Posredniški strežnik ni prepustil povezave z {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Prosite upravljavca posredniškega strežnika, naj dovoli tega gostitelja, ali preverite Nastavitve › Možnosti › Omrežje.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Posredniški strežnik, nastavljen v QGIS-u, ni dosegljiv.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Preverite njegov naslov v Nastavitve › Možnosti › Omrežje ali ga tam izklopite.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Posredniški strežnik zahteva uporabniško ime in geslo.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Vnesite ju v Nastavitve › Možnosti › Omrežje, nato poskusite znova.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>Omrežje zahteva, da se najprej prijavite.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>V brskalniku odprite katerokoli spletno stran in se tam prijavite, nato poskusite znova.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} je usmeril na drug naslov. Tja ni bilo poslano nič, da poverilnice ostanejo varne.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Preverite naslov storitve; morda je vmes tudi prijavna stran omrežja.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Storitev ni bila dosegljiva.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Storitev je zahtevo zavrnila.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>Evalscript ne deluje.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Popravite skript in poskusite znova.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Piksli so večji, kot dovoljuje ta zbirka.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Povečajte ali izberite finejšo ločljivost.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>Storitev ne pozna odjemalca s tem ID-jem in skrivnostjo.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>ID odjemalca je znan, skrivnost odjemalca pa je napačna.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Te poverilnice pripadajo drugi platformi.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Te poverilnice pripadajo platformi {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Izberite jo kot platformo in se znova prijavite.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>Storitev te prijave ne sprejme.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Odjemalec morda pripada drugi platformi ali pa je bil preklican: ustvarite novega in se znova prijavite.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Vaš račun tega ne vključuje.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Izberite drugo zbirko ali se obrnite na lastnika računa.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Ta račun sme konfiguracije gledati, ne pa jih ustvarjati ali spreminjati.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Lastnika računa prosite za to pravico ali za sloje, ki jih potrebujete.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Drugo preimenujte na nadzorni plošči, osvežite vire in poskusite znova.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Procesne enote ali zahteve računa za ta mesec so porabljene.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Obnovijo se prvi dan v mesecu; nadzorna plošča kaže stanje.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>Račun je potekel.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Obnovite ga na nadzorni plošči in se znova povežite.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Osvežite vire; preverite platformo.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Dosežena je meja zahtev ali procesnih enot računa na minuto.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Poskusite znova čez {} s.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Poskusite znova čez nekaj minut.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>Storitev je zavrnila zahtevo (stanje HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Poskusite znova pozneje.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>Odgovor ni prišel iz Sentinel Huba.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Preverite naslov platforme; morda je vmes tudi prijavna stran omrežja.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Morda je vmes prijavna stran omrežja: v brskalniku odprite katerokoli spletno stran, nato poskusite znova. Sicer preverite naslov platforme.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Na tem naslovu gostitelja {} ni Sentinel Huba.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Preverite oba naslova platforme.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Nastavite tako SH_BASE_URL kot SH_TOKEN_URL na naslova https iste platforme.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Računa z imenom »{}« ni.</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Noben račun ni nastavljen.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Prijavite se v podoknu Sentinel Hub ali v okolju nastavite SH_CLIENT_ID in SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>Shramba gesel QGIS-a ostaja zaklenjena, zato poverilnic ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Poskusite znova in vnesite glavno geslo QGIS-a ali se prijavite samo za to sejo.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS je izklopil shrambo gesel, zato poverilnic ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Prijavite se samo za to sejo ali znova zaženite QGIS in poskusite znova.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Shranjenih poverilnic ni več ali jih ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>Območja ni mogoče uporabiti.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>Območje leži na obeh straneh 180. poldnevnika.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Premaknite karto ali izberite območje tako, da bo na eni strani.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>Podoba bi imela {width} × {height} pikslov; mogočih je {limit} na stranico.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Izberite manjše območje ali piksle z vsaj {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Povečajte ali izberite bolj grobo ločljivost.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Piksel bi bil širok {metres} m; ta zbirka dovoljuje največ {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Izberite piksle z {limit} m ali manj.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>Vrsta števil tega evalscripta tukaj ni znana.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Izberite datoteko s končnico .tif ali prenesite sloj, kot je prikazan.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>V tem obdobju tukaj ni posnetka pod to oblačnostjo.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>»{}«, ki ji sloji pripadajo, je izklopljena.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Na nadzorni plošči vklopite njene storitve OGC, osvežite vire in poskusite znova.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Na nadzorni plošči zanjo dodajte sloj, nato osvežite vire.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Izbran ni noben kanal.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Izbran ni noben datum.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Evalscripta še ni.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Izbrana ni nobena zbirka.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>Ločljivost mora biti večja od nič.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Te podobe ni mogoče izdelati.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Datoteke {} ni mogoče zapisati.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Izberite drugo mapo ali zaprite program, ki jo ima odprto.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Del podobe je prispel poškodovan.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Začnite znova: končani deli se ohranijo.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Izberite drugo datoteko in poskusite znova.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Nad tako velikim območjem je preveč scen.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Povečajte ali izberite krajše obdobje.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>»{part}« ni mogoče uporabiti v imenih datotek.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>»{}« ni mogoče uporabiti za imena datotek.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Izberite daljše obdobje ali višjo mejo oblačnosti.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Ni bila odprta, da se drugje nič ne prepiše. Popravite ime datoteke v njej.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>Povezava z {} se je prekinila, preden je bil odgovor popoln.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Če ima vaša organizacija svojega overitelja potrdil, ga dodajte v Nastavitve › Možnosti › Avtentikacija.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>Potrdilo gostitelja {} je samopodpisano.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Če je to strežnik vaše organizacije, dodajte potrdilo v Nastavitve › Možnosti › Avtentikacija. Sicer morda kdo prestreza povezavo: poskusite z drugim omrežjem.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>Potrdilo, ki ga je poslal {}, pripada drugemu gostitelju.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>Potrdilo gostitelja {} je poteklo.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>Potrdilo gostitelja {host} je poteklo {end}; ura tega računalnika kaže {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Popravite, kar storitev navaja kot napako, in poskusite znova.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Znova kopirajte oboje v celoti. Če je bil odjemalec izbrisan ali je potekel, na nadzorni plošči ustvarite novega.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Znova kopirajte skrivnost v celoti. Če je izgubljena, ustvarite novega odjemalca: skrivnost se pokaže samo enkrat.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Druga konfiguracija s tem imenom že obstaja.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>Storitev na tem naslovu ni našla ničesar.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>Storitev ima težavo (stanje HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>Odgovor gostitelja {} ni prišel iz Sentinel Huba.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} je namesto odgovora poslal spletno stran.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>Prijavljeni ste; popravite datum in uro računalnika, preden varne povezave odpovejo.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Okoljske spremenljivke ne opisujejo celotnega računa: preverite {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Znova se prijavite, da se shranijo.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Izberite takšno, ki ni prazno in je znotraj meja svojega KS.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>Ni jasno, koliko kanalov vrne evalscript.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>Evalscript vrne drugačno število kanalov, kot jih je navedenih.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>V njegov setup zapišite bands in sampleType (UINT8, UINT16, INT16 ali FLOAT32) kot navadni vrednosti ali tukaj nastavite vrsto števil in imena kanalov.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Datoteka {} lahko vsebuje samo sloj, kot je prikazan, ne podatkov.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Izberite daljše obdobje, višjo mejo oblačnosti ali drugo območje.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>Storitev ne pove, katere kanale ima »{}«, zato podobe ni mogoče izdelati.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Izbrano ni nobeno območje: vnesite ali narišite obseg ali izberite sloj poligonov.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Manjka nastavitev te podobe.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Dopolnite nastavitve in poskusite znova.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Spremenite nastavitve in poskusite znova.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Za {} ni več prostora na disku.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Sprostite prostor na disku ali izberite drug disk in začnite znova: končani deli se ohranijo.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Za {path} ni dovolj prostora na disku: potrebno je približno {needed}, prosto je {free}.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Sprostite prostor na disku, izberite drug disk ali prenesite manj. Nič ni bilo poslano.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Ta prenos že poteka, tukaj ali v drugem oknu QGIS-a.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Počakajte, da se konča, ali izberite drugo datoteko.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Rezultata ni bilo mogoče shraniti.</translation>
    </message>
</context>
</TS>

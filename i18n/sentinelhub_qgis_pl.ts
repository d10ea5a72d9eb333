<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: test połączenia</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: logowanie</translation>
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
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Edytuj konto…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test połączenia</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Usuń konto…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>Przenieś &amp;warstwy na konto…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>&amp;Odśwież źródła</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Otwórz Dash&amp;board</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>&amp;Kopiuj raport dla wsparcia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Zaloguj się na tę sesję…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Edytuj konto…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Logowanie zostało zatrzymane.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Naciśnij „Połącz”, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>Zalogowano do czasu zamknięcia QGIS: jego magazyn haseł jest wyłączony.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Zapamiętaj…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>Połączenie „{name}” działa: zalogowano do {place} w {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>„{}” usunięto, ale magazyn haseł QGIS jest wyłączony i zachowuje wpis.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Uruchom QGIS ponownie, a potem usuń wpis w Ustawienia › Opcje › Uwierzytelnianie.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Uruchom QGIS ponownie, a potem dodaj konto, aby zostało zapamiętane.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>Zalogowano do czasu zamknięcia QGIS: jego magazyn haseł nie został odblokowany.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Podaj hasło główne QGIS, aby konto zostało zapamiętane.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Połą&amp;cz</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Połączono na tę sesję</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Stan konta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Platforma i stan konta</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Połącz z zapamiętanym kontem. QGIS może zapytać o hasło główne.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Otwórz przewodnik na stronie o tym, co jest wyświetlane (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Konta: przełączanie, dodawanie, edycja, test, usuwanie; odświeżanie, Dashboard, raport dla wsparcia, pomoc</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu konta</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Testowanie połączenia „{}”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Raport o wersjach, ustawieniach i ostatnich zapytaniach jest w schowku.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Usunąć konto „{}” i jego sekret z QGIS?

Tej operacji nie można cofnąć. Warstwy zostają na mapie, a samo konto pozostaje w usłudze.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Naciśnij „Połącz”, aby zobaczyć, co oferuje konto.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS może zapytać o hasło główne, które chroni jego magazyn haseł.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Wklej go tam, gdzie prosisz o pomoc: nie zawiera sekretów, nazw ani miejsc.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>System może poprosić o odblokowanie pęku kluczy, w którym QGIS przechowuje hasło.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>Magazyn haseł QGIS pozostaje wyłączony do ponownego uruchomienia QGIS: edytuj konto, aby się zalogować.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Usuń zakończone zadania z tej listy; ich pliki zostają</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Wyczyść zakończone zadania</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Zadania w toku i zakończone</translation>
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
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Wybierz warstwę poligonową z listy warstw.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Zaznaczone w „{name}”: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: odczyt poligonów</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Wszystkie poligony z „{}”; zaznacz wybrane, aby pobrać tylko je</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Widok mapy</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Poligony z warstwy</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>Wklejone zapytanie</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Co objąć</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligony</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Wpisz granice: zachód, wschód, południe i północ albo narysuj zasięg na mapie przyciskiem obok</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Poza nim brak danych</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Poza obszarem brak danych</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Piksele, których środek leży poza obszarem, otrzymują „brak danych”; w przeciwnym razie pobierany jest cały otaczający prostokąt</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie powiodło się</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>gotowe: {}</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>bez danych: {}</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>nieudane: {}</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>oczekujące: {}</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>pominięte: {}</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} PU</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Zatrzymano:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>Wstrzymano:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Zakończono:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Obszary: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>pominięte: {count}, np. „{name}”: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Przewidywane wiersze: {}. Ich wyszukanie nie wymaga zapytań.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Zapytania potrzebne do znalezienia dat: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Bez zużycia jednostek przetwarzania.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Jednostki przetwarzania: maks. {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Zużyto na to {} PU.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>Do pobrania: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>zapytania: {}</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>ok. {units} PU ({share} miesięcznego limitu darmowego konta)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>do {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>niemożliwe: {}</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>może się nie zmieścić: wolne {}</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>gotowe {done} z {rows}</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>w toku: {}</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>zużyto {} PU</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>pozostało ok. {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Brak zobrazowań poniżej limitu chmur dla kombinacji obszaru, daty i produktu: {}.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Nie można było zmierzyć zachmurzenia nad obszarami: {count} ({why}); zamiast tego użyto wartości z katalogu.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>co najmniej {} przy limicie szybkości konta</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nie ma nic do pobrania</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Obiekty warstwy poligonowej</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Kafle siatki w zasięgu</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Jak w otwartym zadaniu wsadowym</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Czym są obszary</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>War&amp;stwa</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Warstwa poligonowa; każdy obiekt staje się obszarem</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Warstwa poligonowa</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>N&amp;azwy</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Pole z nazwami obszarów do nazw plików; bez niego obszary są numerowane</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Pole z nazwami</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Tylko zazna&amp;czone obiekty</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Użyj obiektów, które są teraz zaznaczone</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Tylko zaznaczone obiekty</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Wy&amp;tnij poligony</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Wytnij poligony</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>Zasię&amp;g</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Wpisz granice: zachód, wschód, południe i północ, weź je z warstwy albo narysuj zasięg na mapie</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Zasięg siatki</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Bok kafla w metrach</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Rozmiar kafla w metrach</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Znalezione obszary</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Piksele poza poligonem otrzymują „brak danych”; w przeciwnym razie pobierany jest cały otaczający prostokąt</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>&amp;Rozmiar kafla</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Każde zobrazowanie</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Jedna mozaika na interwał</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Najmniej chmur nad obszarem</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Cały okres (jeden dzień)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 dni</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Tydzień (od poniedziałku)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Jeden plik na każdy dzień z danymi nad obszarem</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Za dużo dat: wybierz dłuższy interwał.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Daty dla każdego obszaru: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Które daty otrzyma każdy obszar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Pierwszy dzień, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Ostatni dzień, UTC, włącznie</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Dodaj dni ze strony kalendarza w panelu, które mieszczą się w jego limicie chmur</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Weź dni z kalendarza</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Jedna data na każdy taki interwał</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interwał</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Kolejność mozaikowania</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Maksymalne zachmurzenie w procentach</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>&amp;Mierz chmury nad każdym obszarem</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Mierz chmury nad każdym obszarem</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Wybrane daty</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista dat</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Jak ustawiono w produkcie</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>„{}” to nie data: zapisuj daty jako 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Wpisz co najmniej jedną datę.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Daty w postaci 2026-05-14, po jednej w wierszu lub oddzielone spacjami albo przecinkami</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>Z ka&amp;lendarza</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>I&amp;nterwał</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>Mo&amp;zaika</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Kolejność mozaikowania: które zobrazowanie leży na wierzchu mozaiki</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Ma&amp;ks. chmury</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Pomiń bardziej zachmurzone, w procentach: nad każdym obszarem, jeśli zachmurzenie jest mierzone, w przeciwnym razie dla całej sceny</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Użyj zachmurzenia nad każdym obszarem, a nie wartości dla całej sceny; zużywa to jednostki przetwarzania</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>Wznó&amp;w</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Uruchom</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: podsumowanie wierszy zadania wsadowego</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Zatrz&amp;ymaj już</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;za</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>Przyczyny są w tabeli; „Ponów nieudane” pobierze je jeszcze raz.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Zadanie wsadowe zostało zatrzymane.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Żadne konto nie jest połączone.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Połącz konto i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Nie czekaj na wiersze w toku; ich gotowe części zostaną zachowane</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Nie uruchamiaj kolejnych wierszy; te w toku zostaną dokończone</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · wstrzymywanie: najpierw kończone są wiersze w toku</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Pobrane dane są zachowane; „Wznów” kontynuuje pobieranie.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Pobieranie wsadowe</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Pobierz obrazy wielu obszarów i dat, każdy jako osobny GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,wsad,wsadowe,batch,pola,działki,szereg czasowy,miesięcznie,siatka</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Obrazy zaplanowane</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Obrazy gotowe</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Obrazy bez danych</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Obrazy nieudane</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Obrazy oczekujące</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Zużyte jednostki przetwarzania</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Wysłane zapytania</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Plik zadania wsadowego</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Poligony: z każdego obiektu powstaje osobny obraz dla każdej daty.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Pole z nazwami</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Nazwy obszarów w plikach. Bez tego pola lub gdy jest puste, obszary są numerowane.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Bok kafla (metry)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: obraz dla każdego zobrazowania z okresu. list: dla każdego z poniższych dni. interval: mozaika dla każdego interwału. best: dzień o najmniejszym zachmurzeniu nad obszarem w całym okresie lub w każdym interwale.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interwał</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Oddzielone przecinkami: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Mierz chmury nad każdym obszarem</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Krótka nazwa produktu</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Dla {product} w nazwach plików. Gdy puste: nazwa warstwy lub kolekcji.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Złożone z tych pól, z / między folderami:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>Plik batch.json z wcześniejszego uruchomienia. Obszary, daty i produkty są brane z niego, więc nic więcej nie trzeba podawać: gotowe obrazy nie są pobierane ponownie. Przy późniejszym ostatnim dniu dodawane są nowe daty.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Ponów nieudane wiersze</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>Z wcześniejszego uruchomienia tego samego zadania wsadowego.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Dodatkowe wyniki</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: GeoPackage z plikiem, datą, zachmurzeniem i jednostkami każdego obrazu. mosaics: VRT dla każdego produktu i daty.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Nie podano obszarów: wybierz warstwę poligonów albo zasięg i bok kafli.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>Pominięto „{name}”: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Pomiar zachmurzenia nad obszarami ({areas}) wymaga ok. {requests} zapytań i najwyżej {units} PU.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Zaplanowane obrazy: {rows}, w tym nowe: {new}, do zrobienia: {left}.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>Przypadki bez zobrazowań lub ze zbyt dużym zachmurzeniem: {}.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>Nieudane obrazy: {count}. {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Zamiast poligonów: zasięg poniżej jest dzielony na kwadraty o tym boku, a każdy z nich to obszar.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Dla interval (domyślnie miesiąc) i best (domyślnie cały okres).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista dat</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>Na podstawie samych pikseli, ok. 0,02 jednostki przetwarzania na datę; w przeciwnym razie używane są wartości z katalogu dla całych scen. Domyślnie: tylko dla best. Można mierzyć Sentinel-2 L2A i Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Plik zadania wsadowego do kontynuowania</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Tu trafiają obrazy, plik zadania wsadowego, tabela i dziennik. Zadanie, które już jest w folderze, będzie kontynuowane.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Nie podano folderu: wybierz folder albo plik zadania wsadowego do kontynuowania.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Pominięto obiekty, których nie można użyć jako obszarów; łącznie: {}.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>To zadanie wsadowe rozpoczęto na {before}; jest kontynuowane na {here}, platformie konta.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Zapytania: {requests}. Szacowane jednostki przetwarzania: {units}. Najwyżej {size} na dysku i co najmniej {time} przy limicie szybkości konta.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Obszary, nad którymi nie można było zmierzyć zachmurzenia: {count}; zamiast tego użyto wartości z katalogu. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Pobiera do folderu zobrazowania satelitarne wielu obszarów i dat: dla każdego poligonu warstwy albo każdego kafla siatki, dla każdego zobrazowania, dla dni z listy, jako mozaiki interwałów, np. miesięcy, albo z dnia o najmniejszym zachmurzeniu nad obszarem.

W folderze powstaje plik zadania wsadowego (batch.json), tabela wszystkich obrazów (batch.csv) i dziennik. Przerwane zadanie jest kontynuowane po ponownym uruchomieniu z tym samym folderem lub plikiem: gotowe obrazy, a nawet ich gotowe części, nie są pobierane ponownie. Przy późniejszym ostatnim dniu dodawane są tylko nowe daty.

Obraz, którego nie udało się pobrać, nie zatrzymuje pozostałych; gdy limit konta się wyczerpie, dysk jest pełny lub zabraknie sieci, zadanie się zatrzymuje i można je później wznowić.

Każde pobranie zużywa jednostki przetwarzania konta: dziennik podaje z góry, ile ich potrzeba, a potem ile zużyto.

Używane jest konto ze zmiennych środowiskowych SH_CLIENT_ID i SH_CLIENT_SECRET (oraz SH_BASE_URL i SH_TOKEN_URL dla platformy innej niż Copernicus Data Space), a jeśli ich nie ma – konto ostatnio zalogowane w panelu Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Nazwy plików: pola w nawiasach klamrowych, / tworzy foldery</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Szablon nazw plików</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Zadanie wsadowe w tym folderze</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Otwórz zadanie wsadowe bez zmian: pobrane zostanie tylko to, czego brakuje</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Kontynuuj zadanie wsadowe z tego folderu</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>&amp;Dodaj nowe daty</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Otwórz zadanie wsadowe i znajdź daty aż do dzisiaj; pobrane pliki zostają</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Dodaj nowe daty do zadania wsadowego z tego folderu</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Wstawia: nazwę obszaru</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Wstawia: dzień, miesiąc, rok albo oba końce okresu</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Wstawia: nazwę produktu</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Wstawia: krótką nazwę kolekcji</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Wstawia: pierwszy dzień</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Wstawia: ostatni dzień</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Wstawia: rok pierwszego dnia</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Wstawia: miesiąc pierwszego dnia</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Wstawia: numer pliku w obrębie obszaru</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Folder na pliki i na plik zadania wsadowego, za pomocą którego można je kontynuować</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Nazwy plik&amp;ów</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Format plików; PNG i JPEG tylko wtedy, gdy wszystkie produkty to warstwy „jak na mapie”</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format pliku</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Nazwa pierwszego pliku</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Kont&amp;ynuuj</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: sprawdzanie folderu zadania wsadowego</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Zadania wsadowe (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Otwórz zadanie wsadowe</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: otwieranie zadania wsadowego</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>W tym folderze jest już zadanie wsadowe ({name}): obszary {areas}, pliki {rows}, gotowe {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Pobieranie wsadowe dla tych pól…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Wsadowo: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>Pomiar zachmurzenia nad obszarami zużyje do {} PU. Wyszukać wiersze?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: wyszukiwanie wierszy zadania wsadowego</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>Wyszukiwanie wierszy zostało zatrzymane.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Dodaj do projektu warstwę poligonową albo wybierz siatkę.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: odczyt obszarów zadania wsadowego</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Na przykład {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Wybierz folder na pliki.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Najpierw popraw nazwy plików.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Wpisz lub narysuj zasięg.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: szacowanie zadania wsadowego</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Produkt zadania wsadowego</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Krótka nazwa do plików: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Kolekcja</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>Z czego pochodzą piksele</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;o</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Co zawierają piksele</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>K&amp;anały</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Kanały do pobrania, w tej kolejności</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Kanał&amp;y</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nazwy kanałów</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>E&amp;valscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Format liczbowy</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Format liczbowy pikseli</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format liczbowy</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Rozmiar &amp;piksela</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Bok piksela w metrach</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Rozmiar piksela w metrach</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Nazwy kanałów oddzielone przecinkami</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Kanały: {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>„{}” jak na mapie</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Jak na stronie pobierania w panelu</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Inne kanały lub evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: skrypt warstwy</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Dodaj to, co ma powstać dla każdego obszaru i daty.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Co powstaje dla każdego obszaru i daty; F2 zmienia nazwę</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Doda&amp;j</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Dodaj produkt</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Zmie&amp;ń…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Zmień kanały, skrypt, rozmiar piksela lub format liczbowy</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Zmień produkt</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Zmień nazw&amp;ę</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Zmień nazwę produktu</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Usuń produkt</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>O produktach</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Nadaj produktowi inną nazwę, używaną w nazwach plików</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Usuń produkt z listy</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – obrysy</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: wyniki zadania wsadowego</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Nie pobrano jeszcze niczego, co można dodać do mapy.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Najpierw uruchom zadanie wsadowe.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Na mapie są pierwsze pliki ({}).</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Mozaiki lub obrysy pokazują wszystkie.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Nazwa obszaru; zaznaczone wiersze są pobierane</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Dni UTC, z których pochodzi obraz</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Co powstaje z obszaru</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Udział chmur w procentach: zmierzony nad obszarem albo ≈ dla całej sceny</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Jednostki przetwarzania: przed pobraniem szacowane, potem zużyte</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Rozmiar pikseli bez kompresji</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Plik w folderze zadania wsadowego</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Dlaczego się nie powiodło i co dalej zrobić</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Stan wiersza</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Zaznacz &amp;wszystkie</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Odznacz w&amp;szystkie</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Zaznacz wyświet&amp;lane</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Odznacz wyświe&amp;tlane</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Zaznacz wy&amp;brane</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Odznacz wyb&amp;rane</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>Wyświetlane wiersze: {shown} z {all}</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>Zazna&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>&amp;Odznacz</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>Po&amp;większ do obszaru</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>Pokaż zap&amp;ytanie…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Dodaj plik do mapy</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtruj…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtr wierszy</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Pokaż wiersze w tym stanie</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Wyświetlany stan</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Zaznacz lub odznacz wiersze; dla wybranych robi to spacja</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Zaznacz wiersze</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Wiersze zadania wsadowego</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>O wierszach</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Pokaż tylko wiersze, które to zawierają: obszar, data, produkt, plik lub błąd</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: pobieranie wsadowe do {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>„{name}” nie może być tu plikiem; „{safe}” może.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Podaj nazwę z liter, cyfr oraz znaków - i _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Inny wiersz ma już nazwę pliku „{}”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pikseli</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>zużyto {} PU</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>ok. {units} PU, zapytania: {requests}</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state} {done} z {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Zmierzono nad obszarem</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>Dla całej sceny, według katalogu</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>„{}” to nie data: zapisz ją jako 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Ten wiersz obejmuje okres od {first} do {last}: wybierz dzień z tego okresu.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Pobieranie wsadowe – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>W&amp;iersze ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Jako &amp;grupa warstw</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Osobna warstwa dla każdego pliku</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Jako &amp;mozaiki</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Jeden VRT dla każdego produktu i daty; pliki pozostają bez zmian</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Jako &amp;obrysy</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Jedna warstwa z poligonem dla każdego pliku: data, chmury, jednostki, plik</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Otwórz przewodnik na stronie o pobieraniu wsadowym (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Pobieranie wsadowe</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Dni z danymi: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>W limicie chmur: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Brak danych w tym widoku</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Obejmuje {}% widoku</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Wykonano o {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Powyżej limitu chmur</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: chmury tutaj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Niektórych dni nie można było zmierzyć.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>Pomiar dotyczy innej części mapy.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Daty do zmierzenia tutaj: {count}, ok. {units} PU.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Zmierz zachmurzenie i pokrycie obszaru danymi dla każdej daty na podstawie klasyfikacji pikseli samej sceny</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Nie ma tu dat do zmierzenia. Przejdź do innego miesiąca.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Wszystkie daty tego kalendarza są tu już zmierzone.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Chmury w moim widoku</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Widok mapy</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Poligon z „{}”</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Chmury nad moim obszarem w „{}”</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Wartości dla całych scen są bezpłatne.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Użyj zmierzonego tu zachmurzenia</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Chmury w moim widoku</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Nie mierz teraz zachmurzenia</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Co sprawdzić: cały widok mapy albo poligon zaznaczony w aktywnej warstwie</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Obszar pomiaru zachmurzenia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Zmierzone miesiące</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Zatrzymaj; zmierzone już miesiące zostaną zachowane</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Zatrzymaj pomiar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Koloruj i pomijaj dni według zachmurzenia zmierzonego tutaj, a nie wartości dla całych scen; dni niezmierzone zachowują te ostatnie</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Kolory kalendarza: zachmurzenie od 0 do 100%</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Kolor: zachmurzenie, od zerowego (ciemnoniebieski) do całkowitego (szary)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Wypełnienie od dołu: jaka część widoku ma dane</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Miesiąc ma kolor najmniej zachmurzonego dnia i liczbę dni mieszczących się w limicie</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Kropkowana ramka: powyżej limitu chmur, pomijane przy przechodzeniu</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>puste: bez zmian</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>albo wklej oba jako jeden blok</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Podaj ID i sekret albo pozostaw oba pola puste, aby zachować zapisane.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Brakuje ID klienta.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Brakuje sekretu klienta.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>We wklejonym tekście nie było ID klienta.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>We wklejonym tekście nie było sekretu klienta.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Skopiuj go również ze strony konta.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Poprzedni dzień z danymi w limicie chmur</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Pokaż kalendarz tej warstwy</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Następny dzień z danymi w limicie chmur</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Usługa: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Dane w US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Logowanie: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Dowolny inny adres Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Brakuje adresu usługi.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Brakuje adresu tokenów.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>„{}” nie jest adresem, na który można wysłać sekret.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Podaj pełny adres, który zaczyna się od https:// i nie zawiera „?”.</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>To {}: możesz po prostu wybrać tę pozycję powyżej.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Ten host należy do {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>To pobranie zużyje ok. {} PU.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Pobrać?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} pikseli · ok. {units} PU · do {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln zapytanie</numerusform>
            <numerusform>%Ln zapytania</numerusform>
            <numerusform>%Ln zapytań</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>tymczasowo ok. {} miejsca na dysku</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Może się nie zmieścić: potrzeba ok. {needed} miejsca na dysku, wolne jest {free}.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Wybierz plik do zapisania.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: sprawdzanie miejsca na dysku</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>co najmniej {} przy limicie szybkości konta</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>Nie można odczytać warstwy poligonów: wybierz inną.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>„{}” to nie data: zapisz ją jako 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Pobierz obraz</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Pobierz zobrazowanie satelitarne z rzeczywistymi wartościami pikseli jako GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,dem,nmt,satelita,zobrazowanie,copernicus,geotiff,evalscript</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Szerokość (piksele)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Wysokość (piksele)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Zużyte jednostki przetwarzania</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Wysłane zapytania</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Wszystkie obrazy</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} pikseli w {crs}, najwyżej {size} MB. Zapytania: {requests}. Szacowane jednostki przetwarzania: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>Usługa nie tworzy obrazów w {crs}: piksele są pobierane w {asked} i przekształcane tutaj metodą najbliższego sąsiada.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Dotyczy to każdej daty z danymi w tym okresie.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Zużyte jednostki przetwarzania: {units}. Wysłane zapytania: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Pominięto, bo nie mają tu żadnego piksela: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Własne dane skryptu: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Zapisz źródło jako ID kolekcji albo jako ID konfiguracji, „/” i ID warstwy.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>Konfiguracja nie ma warstwy {wanted}. Dostępne: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>Kolekcja {collection} nie ma kanału {unknown}. Dostępne: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Pierwszy dzień (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Zobrazowania od tego dnia. Dane wysokościowe go nie wymagają.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Ostatni dzień (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Zobrazowania do końca tego dnia. Gdy puste: tylko pierwszy dzień.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Maksymalne zachmurzenie (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Kolekcja, np. sentinel-2-l2a lub byoc-…, albo warstwa własnej konfiguracji jako ID konfiguracji/ID warstwy; „Lista źródeł” je wyświetla. Kolekcje:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Nazwy oddzielone przecinkami, w żądanej kolejności: B04,B03,B02,B08. Gdy puste: typowe dla kolekcji albo warstwa tak, jak jest wyświetlana.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Wersja 3 albo nazwa pliku, który ją zawiera. Po podaniu powyższe kanały nie są używane. Każdy wynik trafia do osobnego pliku; dane użytkownika do pliku JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>Obszar do objęcia. Jest poszerzany do pełnych pikseli. Wymagany, jeśli nie ma poligonów.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligony</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Kolejność mozaikowania</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Zobrazowania z okresu</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: jeden obraz całego okresu. files: osobny plik dla każdej daty z danymi. stack: jeden plik z kanałami każdej daty.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Rozdzielczość (metry)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Bok piksela w metrach. Gdy puste: własna rozdzielczość kolekcji, dla Sentinel-2 – 10.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Układ współrzędnych</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Układ wyniku. Gdy puste: strefa UTM obszaru, w której piksele Sentinel-2 są pobierane tak, jak są zapisane. Układy nieznane usłudze są pobierane w UTM i przekształcane tutaj metodą najbliższego sąsiada.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format liczbowy</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 i INT16 zawierają wartości cyfrowe, FLOAT32 – jednostkę fizyczną przy podwójnym zużyciu jednostek przetwarzania. Gdy puste: to, co odpowiada kolekcji, albo według evalscriptu.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Nazwy kanałów z evalscriptu</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Nazwa każdego kanału zwracanego przez evalscript, oddzielone przecinkami: NDVI,mask. Potrzebne, gdy jego funkcja setup nie podaje wprost liczby kanałów.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nazwy plików pojedynczych dat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>„{}” nie jest ani evalscriptem, ani plikiem, który można odczytać: popraw nazwę.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>Ostatni dzień ({end}) jest przed pierwszym ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>Zasięg nie ma układu współrzędnych: dodaj go, np. [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Nie podano obszaru: ustaw zasięg albo warstwę poligonów.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Może się nie zmieścić: na dysku wolne jest {free}.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Co najmniej {time} przy limicie szybkości konta i tymczasowo ok. {room} miejsca na dysku.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Obraz jest pusty: w tym miejscu i okresie nie ma zobrazowań poniżej tego zachmurzenia.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>Twoim własnym układzie współrzędnych</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>Kolekcja {collection} nie obsługuje kolejności mozaikowania {order}. Możliwe: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>Dla całej sceny, nie dla zasięgu. Gdy puste: wartość warstwy, w przeciwnym razie wszystkie. Nie dotyczy kolekcji bez danych o chmurach.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Brak danych poza poligonami lub zasięgiem</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Piksele, których środek leży na zewnątrz, otrzymują „brak danych”; w przeciwnym razie pobierane są wszystkie piksele otaczającego prostokąta. Domyślnie: włączone dla poligonów, wyłączone dla zasięgów.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Które zobrazowanie leży na wierzchu, gdy kilka się nakłada. Gdy puste: kolejność warstwy, w przeciwnym razie mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Z polami {collection}, {date} oraz {name} – nazwą obrazu poniżej; pliki trafiają do jego folderu.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Nazwa konta z panelu Sentinel Hub. Gdy puste: konto ze zmiennych środowiskowych, w przeciwnym razie ostatnie.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Pobiera z Sentinel Hub zobrazowania satelitarne wybranego obszaru i okresu jako GeoTIFF z rzeczywistymi wartościami pikseli: kanały kolekcji, wynik evalscriptu albo warstwę konfiguracji tak, jak jest wyświetlana; tę można też zapisać jako PNG lub JPEG.

Obszar jest poszerzany do pełnych pikseli. W układzie UTM i przy własnej rozdzielczości kolekcji piksele Sentinel-2 są pobierane dokładnie tak, jak są zapisane. Duże obrazy są pobierane w częściach; przerwane pobieranie, uruchomione ponownie dla tego samego pliku, pobiera tylko brakujące.

Z okresu powstaje jedna mozaika, osobny plik dla każdej daty albo jeden plik z kanałami wszystkich dat.

Każde pobranie zużywa jednostki przetwarzania konta: dziennik podaje z góry, ile ich potrzeba, a potem ile zużyto.

Używane jest konto ze zmiennych środowiskowych SH_CLIENT_ID i SH_CLIENT_SECRET (oraz SH_BASE_URL i SH_TOKEN_URL dla platformy innej niż Copernicus Data Space), a jeśli ich nie ma – konto ostatnio zalogowane w panelu Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>Obszar do objęcia zamiast zasięgu; gdy podano oba, obejmowana jest ich część wspólna.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: szukanie niedokończonych pobrań</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: odrzucanie {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: pobieranie {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · pozostało ok. {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niedokończone</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Wszystkie piksele są puste: w tym miejscu i okresie nie ma zobrazowań poniżej tego zachmurzenia.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} pikseli · zużyto {units} PU</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Odrzucić pobrane już części {}? Ich ponowne pobranie trzeba będzie opłacić jeszcze raz.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Części pobrano {}: są zbyt stare i zostaną pobrane ponownie.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>rozpoczęto {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Części zachowane wcześniej: {kept}, najstarszą z nich pobrano {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Zachowane części starsze niż miesiąc, pobrane ponownie: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Format liczbowy pikseli</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Kanały do pobrania, w tej kolejności</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>Warstwa jak na mapie</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Wybierz warstwę na liście źródeł, aby pobrać ją tak, jak jest wyświetlana</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Co zawierają piksele</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Co jest pobierane</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>C&amp;o</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>K&amp;anały</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Nazwy kanałów w zapisie kolekcji, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nazwy kanałów</translation>
    </message>
    <message>
        <source>B1, B2, B3</source>
        <translation>B1, B2, B3</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skrypt</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>L&amp;iczby</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format liczbowy</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format pliku</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Ob&amp;szar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Jedna mozaika okresu; osobny plik dla każdej daty z danymi; albo jeden plik z kanałami każdej daty</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nazwy plików pojedynczych dat</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Ro&amp;zdzielczość</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Bok piksela w terenie, w metrach</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Rozdzielczość w metrach</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>Układ</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Układ współrzędnych pliku. Strefa UTM widoku zachowuje piksele Sentinel tak, jak je zmierzono.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Układ współrzędnych pliku</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF do zapisania</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Plik do zapisania</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Rozmiar i koszt</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>Usługa nie tworzy obrazów w {}: pobrane w UTM, a potem przekształcone tutaj metodą najbliższego sąsiada.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Dotyczy to każdej daty z danymi.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Z ustawieniami wklejonego zapytania: {}.</translation>
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
        <translation>Obrazy (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>Pliki GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG i JPEG wymagają drugiego pliku z położeniem; GeoTIFF sam zawiera swoje położenie</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Co utworzyć z dat</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Nazwy plików w folderze poniższego: {collection}, {date} oraz {name} – jego nazwa</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>chmury do {}%</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>Twoim własnym układzie współrzędnych</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>Konto „{name}” zostało stąd usunięte. Warstwy, które nadal go używają: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Warstwy, które nadal używają usuniętych stąd kont: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Jedna warstwa tego projektu należy do cudzej konfiguracji. Jest wyświetlana na koszt jej właściciela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln warstwa tego projektu należy do cudzej konfiguracji. Jest wyświetlana na koszt jej właściciela.</numerusform>
            <numerusform>%Ln warstwy tego projektu należą do cudzej konfiguracji. Są wyświetlane na koszt jej właściciela.</numerusform>
            <numerusform>%Ln warstw tego projektu należy do cudzej konfiguracji. Są wyświetlane na koszt jej właściciela.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Jedna warstwa tego projektu pochodzi ze starej wtyczki Sentinel Hub. Przejmij ją, aby przechodzić między jej datami.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln warstwa tego projektu pochodzi ze starej wtyczki Sentinel Hub. Przejmij ją, aby przechodzić między jej datami.</numerusform>
            <numerusform>%Ln warstwy tego projektu pochodzą ze starej wtyczki Sentinel Hub. Przejmij je, aby przechodzić między ich datami.</numerusform>
            <numerusform>%Ln warstw tego projektu pochodzi ze starej wtyczki Sentinel Hub. Przejmij je, aby przechodzić między ich datami.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Jedną warstwę tego projektu udostępniono bez jej konfiguracji. Nie pokaże niczego, dopóki jej nie podasz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln warstwę tego projektu udostępniono bez jej konfiguracji. Nie pokaże niczego, dopóki jej nie podasz.</numerusform>
            <numerusform>%Ln warstwy tego projektu udostępniono bez ich konfiguracji. Nie pokażą niczego, dopóki jej nie podasz.</numerusform>
            <numerusform>%Ln warstw tego projektu udostępniono bez ich konfiguracji. Nie pokażą niczego, dopóki jej nie podasz.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Jedna warstwa tego projektu ma ustawienia, których nie można odczytać. Jest wyświetlana bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln warstwa tego projektu ma ustawienia, których nie można odczytać. Jest wyświetlana bez zmian.</numerusform>
            <numerusform>%Ln warstwy tego projektu mają ustawienia, których nie można odczytać. Są wyświetlane bez zmian.</numerusform>
            <numerusform>%Ln warstw tego projektu ma ustawienia, których nie można odczytać. Są wyświetlane bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Użyj własnej konfiguracji…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Zachowaj te warstwy bez zmian i nie pytaj ponownie w tym projekcie</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Wybierz, co z Twojego konta mają pokazywać te warstwy; styl, położenie, nazwa i daty zostają</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Uwaga o warstwach projektu</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: otwieranie przewodnika</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: przewodnik</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Strony przewodnika</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Anuluj to zadanie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Usuń z tej listy</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Uruchom to zadanie ponownie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Pokaż zapytanie tego zadania: JSON, curl lub Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Pokaż zapytanie</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Otwórz folder pliku</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Postęp w procentach</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Usuń zachowane części; sam plik pozostaje nienaruszony</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Odrzuć zachowane części</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Stan zadania</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Kontynuuj: pobrane zostanie tylko to, czego brakuje</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Ta warstwa należy do konta „{}”.</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Ta warstwa należy do konta, które nie jest tu znane.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Przełącz na „{}”</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Połącz „{}”</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Przenieś warstwę na inne konto</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Konto warstwy</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Przełącz panel na konto warstwy; daty i pobierania korzystają potem z tego konta</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Niech warstwa pokazuje konfigurację innego konta; styl, położenie, nazwa i daty zostają</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: przenoszenie warstw</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: cofanie przeniesienia warstw</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (kafle)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Dzi&amp;eń</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Pierwszy dzień, UTC; sam dzień, gdy włączono „Jeden dzień”</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Pokaż zobrazowania tylko z jednego dnia UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Jeden dzień</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>&amp;Jeden dzień</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Ostatni dzień, UTC, włącznie</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Ma&amp;ks. chmury</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Pomiń zobrazowania bardziej zachmurzone, w procentach</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Maksymalne zachmurzenie</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Maksymalne zachmurzenie w procentach</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>Mo&amp;zaika</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Kolejność mozaikowania</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>&amp;Typ usługi</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Jak mapa pobiera zobrazowania. WMTS: kafle, szybko, dla projektów w EPSG:3857. WMS: dowolny układ współrzędnych.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Typ usługi</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Jak ustawiono w warstwie</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Kolejność mozaikowania: które zobrazowanie leży na wierzchu, gdy kilka się nakłada</translation>
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
        <translation>Pokaż tę datę na wszystkich warstwach Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Pobierz to…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Pokaż zapytanie…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Powiększ do natywnej rozdzielczości</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Lista źródeł</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Wyświetl kolekcje i warstwy, z których konto może pobierać</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,kolekcje,konfiguracje,warstwy,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Wyświetla w tabeli, co konto może pobierać: kolekcje usługi, warstwy konfiguracji konta i jego własne kolekcje. Kolumna „source” zawiera to, co „Pobierz obraz” i „Szukaj scen” przyjmują jako źródło.

ID konfiguracji dają dostęp do jej zobrazowań na koszt konta: nie udostępniaj tej tabeli.

Używane jest konto ze zmiennych środowiskowych SH_CLIENT_ID i SH_CLIENT_SECRET, a jeśli ich nie ma – konto ostatnio zalogowane w panelu Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Liczba źródeł</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Dodaj wybraną warstwę do mapy dla tego okresu i zachmurzenia (także: podwójne kliknięcie warstwy)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Dodaj do mapy</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Dodaj do &amp;mapy</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Zmień warstwę Sentinel Hub zaznaczoną w drzewie warstw zgodnie z tymi ustawieniami; styl, krycie i położenie zostają</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Aktualizuj warstwę</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>Akt&amp;ualizuj warstwę</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Pobierz kanały wybranej warstwy dla obszaru widoku mapy jako GeoTIFF z rzeczywistymi wartościami</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Pobierz ten widok</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>Po&amp;bierz ten widok…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Pobierz naraz wiele obszarów, dat i produktów w osobnym oknie</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Pobieranie wsadowe</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Wsadowo…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Wróć do warstw</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Wypełnij tę stronę zapytaniem Process API: JSON, curl lub Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Wklej zapytanie</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Wklej zapytanie…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Pokaż zapytanie</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Pokaż zap&amp;ytanie…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Pobierz obraz i dodaj go do mapy</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Naciśnij „Połącz”, aby zobaczyć, co oferuje konto.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Pokaż to pobieranie jako zapytanie Process API: JSON, curl lub Python</translation>
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
        <translation>Ukończone.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Ładowanie: {done} z {all} kafli.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Osiągnięto limit zapytań lub jednostek przetwarzania konta na minutę.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Przesuń mapę.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Brak tu danych ({days}).</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Wybierz inną datę lub dłuższy okres.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Powiększ.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>Skala mapy jest za mała dla tej warstwy.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>Skala mapy jest za mała: kolekcja {collection} jest wyświetlana do {metres} m na piksel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>Konfiguracja tej warstwy jest wyłączona.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Jej właściciel może ją włączyć w Dashboardzie.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>Usługa nie ma już tej warstwy lub jej konfiguracji.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Odczekaj minutę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Przyczyną może być strona logowania do sieci: otwórz dowolną stronę w przeglądarce.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>Brakuje {failed} z {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: sprawdzanie, dlaczego mapa jest pusta</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>Mapa jest kompletna.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>Powiększ &amp;do danych</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Da&amp;shboard</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Po&amp;nów</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Ładowanie: {done} z {all} obrazów.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>Wczytywanie mapy wznowi się samo za {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Nie ma tu danych.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Brak tu danych ({days}) przy zachmurzeniu do {cloud}%.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Wybierz inną datę, dłuższy okres lub wyższy limit chmur.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Dane tej warstwy są gdzie indziej.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Powiększ do nich.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Odśwież źródła i dodaj warstwę ponownie.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} skierował mapę pod inny adres, którego nie otwarto.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Stan mapy</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Ta warstwa należy do konta, które nie jest tu znane.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Przenieś ją na swoje konto, aby pobrać jej dane.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Ta warstwa należy do konta „{}”.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} jest na mapie.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Połącz to konto: przez nie pobierane są jego warstwy.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Wklej zapytanie</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Zostanie wypełnione</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Inne niż w zapytaniu</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>Wypeł&amp;nij</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, polecenie curl lub Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Zapytanie Process, np. z Requests Builder. Nic z niego nie jest uruchamiane ani wysyłane.</translation>
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
        <translation>Wklejone zapytanie zostało wypełnione.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Sprawdź stronę, a potem pobierz.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>wiersz {line}, kolumna {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Wklej JSON zapytania Process, polecenie curl lub kod Pythona.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Nie ma jeszcze tekstu.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>Tekst jest za długi na zapytanie.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>W tym tekście nie ma zapytania.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Jest polecenie lub program, ale nie ma w nim zapytania.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>Zapytanie jest w pliku {}, który nie jest częścią tekstu.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Otwórz ten plik i wklej jego zawartość.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>Program wylicza „{}” podczas działania, a tutaj nie jest uruchamiany.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Wpisz tę wartość do tekstu albo wklej zapytanie jako JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Tekst kończy się w środku zapytania.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>W JSON jest błąd.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>W kodzie Pythona jest błąd.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>„{}” nie jest liczbą, której można użyć.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>Tekst jest zbyt głęboko zagnieżdżony na zapytanie.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>Brakuje „{}” albo nie można użyć tej wartości.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>To nie jest zapytanie Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>To nie jest zapytanie Process; zawiera: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>do {}%</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} pikseli w {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Kształt</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>przycięte do poligonu z zapytania</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript, liczba wierszy: {}</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Utworzono je dla {}; zapytanie trafi do usługi Twojego konta.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>Usługa Twojego konta nie oferuje {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Łączy kilka kolekcji ({}), co tu nie jest możliwe: użyto typowych kanałów pierwszej, bez skryptu.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>Zachmurzenie {}% zmieniono na {}%.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>Pominięto „{}”: program wylicza to podczas działania.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Jego piksele mają {} × {} w jednostkach układu; tutaj są kwadratowe.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Piksele leżą tu na pełnych wielokrotnościach swojego rozmiaru: {2} × {3} zamiast {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>Obraz obejmuje poligon, a nie cały otaczający go prostokąt.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Wymaga {}; tutaj powstanie GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Wymaga tylko {}; tutaj pobierane są wszystkie wyniki skryptu.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>W tekście był token lub sekret: został usunięty i nie jest przechowywany.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Skopiuj całe zapytanie ponownie i wklej je.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Popraw to w tekście albo skopiuj zapytanie ponownie.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Nie zawiera dat: daty z tej strony zostają.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Zawiera godziny: tutaj używane są całe dni, w UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>Kolejność mozaikowania „{}” nie jest tu znana: użyto typowej.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>Pominięto „{}”: ta strona nie ma takiego ustawienia.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Zawiera i rozmiar, i rozdzielczość: użyto rozmiaru.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>Nie jest jasne, co zwraca skrypt: wpisz nazwy jego kanałów pod nim.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>To było zapytanie wsadowe: tutaj cały obszar jest pobierany naraz.</translation>
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
        <translation>Pokaż lub ukryj panel Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Pobieranie wsadowe…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Pobierz naraz wiele obszarów, dat i produktów</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: kolejne daty</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Pobieraj z wyprzedzeniem następną i poprzednią datę</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Prawy przycisk myszy: pobieranie dat z wyprzedzeniem, aby od razu się wyświetlały</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Zużyto na to dotychczas: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Do {} PU w tej sesji</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Osiągnięto limit: zużyto na to {} PU</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Połącz się, aby zobaczyć podgląd.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Podglądy scen</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: podgląd</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>chmury {}%</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>obejmuje {}%</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Pobieranie podglądu…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Pokaż mały podgląd tej sceny za ok. {} PU; przechowywany do zamknięcia QGIS</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Połącz konto, aby zobaczyć, co oferuje.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Odczyt konfiguracji z „{}”…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: konfiguracje</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>To konto nie ma jeszcze warstw. Utwórz najpierw konfigurację, a potem tu wróć.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Konfiguracje, których nie można było odczytać: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Przenoszenie warstw…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Przenieś %n warstwę</numerusform>
            <numerusform>Przenieś %n warstwy</numerusform>
            <numerusform>Przenieś %n warstw</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Przenieś jedną warstwę</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Wstecz; nic nie zostanie przeniesione</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Przenieś warstwy na konto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>Konto, którego konfiguracje mają pokazywać warstwy, na jego koszt</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Konto, na które przenieść warstwy</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Stan konfiguracji konta</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Warstwy do przeniesienia</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Pokazuj wybraną warstwę jako</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Warstwa z konfiguracji konta, którą ma pokazywać wybrana warstwa mapy; wpisz litery jej nazwy, aby ją znaleźć</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Warstwa konta do pokazania zamiast tego</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>Niech zaznaczone warstwy pokazują konfiguracje konta; można to cofnąć do zamknięcia projektu</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Przenieś warstwy</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>Zaznaczone warstwy są przenoszone; styl, położenie, nazwa i daty zostają</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Przenieś na inne konto…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Niech te warstwy znów pokazują to, co wcześniej</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Zamknij tę uwagę; przeniesienie zostaje</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Nie ma warstwy Sentinel Hub do przeniesienia.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Dodaj warstwę do mapy albo otwórz projekt, który takie ma.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Zaloguj się najpierw na własne konto.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Potem wybierz, co z niego mają pokazywać warstwy.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Jedna warstwa należy teraz do konta „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln warstwa należy teraz do konta „{name}”.</numerusform>
            <numerusform>%Ln warstwy należą teraz do konta „{name}”.</numerusform>
            <numerusform>%Ln warstw należy teraz do konta „{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Warstwy, które pozostały bez zmian: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>Kto ją otworzy, otrzyma propozycję użycia własnej konfiguracji.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>Kopia jest obok projektu: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Zapytanie Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Treść (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Wiersz poleceń (curl)</translation>
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
        <translation>Zapytanie </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> z {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Które z zapytań</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>Obraz wymaga kilku zapytań, po jednym na kafel</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Każda data to osobne zapytanie; to dotyczy całego okresu.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>Kontur jest za długi na zapytanie: obraz jest przycinany na tym komputerze.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>Obraz jest przekształcany do swojego układu współrzędnych na tym komputerze.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Wyniki przychodzą razem, w archiwum tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Polecenia biorą ID i sekret klienta z SH_CLIENT_ID i SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Format zapytania</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Wznów pobierania</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,kontynuuj,ponów,przerwane,limit</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Folder plików</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Gdy puste: wszystkie pobierania, które pamięta ten profil QGIS.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Zakończone pobierania</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Pobierania pozostawione bez zmian</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Zużyte jednostki przetwarzania</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Wysłane zapytania</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Wszystkie obrazy</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Kontynuuj przerwane pobierania: pobrane zostanie tylko to, czego brakuje</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Nie ma pobierania do kontynuowania.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Kontynuuje przerwane pobierania: te rozpoczęte w panelu Sentinel Hub i przez „Pobierz obraz”, w tej lub we wcześniejszej sesji QGIS. Pobierane i opłacane jest tylko to, czego brakuje.

Po podaniu folderu kontynuuje te, których pliki mają się w nim znaleźć, niezależnie od tego, kto je rozpoczął, także na innym komputerze. Zadania wsadowe kontynuuje „Pobieranie wsadowe”.

Pobieranie, które znów się nie powiedzie, nie zatrzymuje pozostałych, chyba że limit konta jest wyczerpany albo nie ma sieci. Wszystkie pozostają i można je kontynuować później.

Używane jest konto ze zmiennych środowiskowych SH_CLIENT_ID i SH_CLIENT_SECRET, a jeśli ich nie ma – konto ostatnio zalogowane w panelu Sentinel Hub. Pobierania z innych platform pozostają nietknięte.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>    Brak odpowiednika: wybierz poniżej</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Za mała skala dla {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Skala mapy</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Powiększ mapę wokół środka, aż kolekcję będzie można wyświetlić</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Powiększ do skali, w której kolekcję można wyświetlić</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Powiększ do</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Nasycone lub wadliwe</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Ciemny obszar</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Cień chmury</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Roślinność</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Odsłonięta gleba</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Niesklasyfikowane</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Chmury, średnie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Chmury, wysokie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cienkie cirrusy</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Śnieg lub lód</translation>
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
        <translation>Godzina (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Pokrycie widoku (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satelita</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Kierunek orbity</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbita względna</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Chmury w scenie (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>chmury {low}–{high}%</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Bez danych o chmurach</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>Kalendarz nie ma jeszcze scen</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Sceny: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>widoku</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>poligonu</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: obrysy</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Rysowanie obrysów…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>{collection}, obrysy (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: warstwa WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Żadna scena nie mieści się w tych granicach.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>Sceny na mapie: {shown} z {count}. Wybierz obrys, aby przejść do jego daty.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>{collection}, sceny · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Zamknij; warstwy zostają na mapie</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Zamknij wyszukiwanie scen</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Obejmuje co najmniej</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Pomiń sceny, które obejmują mniejszą część widoku mapy albo poligonu wybranego do pomiaru chmur</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Najmniejsze pokrycie w procentach</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>widoku</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Tylko w limicie chmur</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Dodaj do mapy obrysy tych scen w kolorach zachmurzenia jak w kalendarzu; nie wymaga to zapytań</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Dodaj obrysy do mapy</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Dodaj obrysy</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Podgląd wybranej sceny</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Pomiń sceny bardziej zachmurzone niż „Maks. chmury” poniżej; wartość dotyczy całej sceny</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Obraz podglądu wybranej sceny</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Szukaj scen…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Obrysy scen z tego kalendarza jako warstwa; nie wysyła zapytań</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Dodaj jako warstwę WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Warstwa, która pyta usługę o sceny w widoku, najwyżej 100 najnowszych z tych miesięcy</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: skrypt warstwy</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Otwórz evalscript</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscripty (*.js *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// Nie można odczytać {}: wybierz plik tekstowy</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Evalscript w wersji 3: wpisz go, wklej, otwórz plik albo zacznij od evalscriptu warstwy</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>Z warstwy</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Zacznij od evalscriptu warstwy</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Użyj evalscriptu warstwy</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Wczytaj evalscript z pliku</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Otwórz plik evalscriptu</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Nazwy kanałów skryptu</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Nazwy kanałów: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Nazwy kanałów zwracanych przez skrypt, oddzielone przecinkami; puste: jak nazywa je skrypt</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Szukaj scen</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,katalog,stac,chmury,zachmurzenie,obrysy,daty</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Wyszukuje zobrazowania kolekcji w zasięgu i okresie jako warstwę obrysów z czasem, zachmurzeniem, satelitą i orbitą. Zachmurzenie dotyczy całych scen, a nie zasięgu.

Wyszukiwanie kosztuje najwyżej jedną jednostkę przetwarzania na stronę ze 100 scenami.

Używane jest konto ze zmiennych środowiskowych SH_CLIENT_ID i SH_CLIENT_SECRET, a jeśli ich nie ma – konto ostatnio zalogowane w panelu Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Jej ID, np. sentinel-2-l2a lub byoc-…. Kolekcje:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Wyszukiwane są sceny, które go dotykają; może przecinać południk 180°.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Sceny</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Liczba scen</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Znalezione sceny: {found}. Poniżej limitu chmur: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Znajdź zobrazowania obszaru i okresu jako obrysy z atrybutami</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Obszary</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Daty</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Produkty</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Pliki</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Otwórz zadanie &amp;wsadowe…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Otwórz zadanie wsadowe</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Wyszukiwanie wierszy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Zatrzymaj wyszukiwanie wierszy</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Znajdź wi&amp;ersze</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Znajdź daty dla każdego obszaru; w razie potrzeby pytany jest katalog</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Znajdź wiersze</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>W&amp;iersze</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Postęp zadania wsadowego</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>Na m&amp;apie</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Dodaj do mapy to, co pobrano</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Dodaj wyniki do mapy</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Otwórz folder z plikami</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Ponów nieuda&amp;ne</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Pobierz jeszcze raz wiersze, które się nie powiodły</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Ponów nieudane wiersze</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;za</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Wstrzymaj zadanie wsadowe</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Uruchom</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Pobierz zaznaczone wiersze, które nie są jeszcze gotowe</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Uruchom zadanie wsadowe</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Plan i wiersze zadania wsadowego</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Otwórz plik zadania wsadowego: batch.json w folderze zadania</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Koszt wyszukania wierszy</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Rozmiar i koszt zaznaczonych wierszy</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Stan zadania wsadowego</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Nie uruchamiaj kolejnych wierszy; te w toku zostaną dokończone</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: otwieranie panelu</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Zamknij tę uwagę; nie pojawi się więcej w tym projekcie</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Zapisz kopię bez niego</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>Adres warstw zawiera ID Twojej konfiguracji: każdy, kto ma plik projektu, ogląda zobrazowania na Twój koszt.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: kopia projektu</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Zapisz obok projektu kopię do przekazania: kto ją otworzy, użyje własnego konta</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Konto o nazwie „{}” już istnieje.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Nadaj temu inną nazwę.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Zaloguj &amp;się</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>Magazyn haseł QGIS jest wyłączony, więc konta można używać do zamknięcia QGIS i nie zostanie ono zapamiętane.</translation>
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
        <translation>&amp;URL usługi</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Adres usługi: https://, nazwa hosta i nic więcej</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL usługi</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL &amp;tokenu</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL tokenu</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Uwaga o adresach</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>&amp;ID klienta</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID klienta OAuth. Skopiowane razem ID i sekret można tu wkleić jako jeden blok.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>albo wklej oba jako jeden blok</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Se&amp;kret klienta</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Sekret klienta OAuth. Jest przechowywany zaszyfrowany w bazie uwierzytelniania QGIS.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>Przechowuj ID i sekret zaszyfrowane w magazynie haseł QGIS. Bez zaznaczenia konto działa do zamknięcia QGIS; wcześniej zapisane dane zostają.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Zapamiętaj w magazynie haseł QGIS</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>Zapa&amp;miętaj w QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Nie masz jeszcze ID klienta? Otwórz stronę konta, zaloguj się tam, naciśnij „Create” przy klientach OAuth i skopiuj ID i sekret.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Otwórz w przeglądarce stronę tej platformy, na której tworzy się klientów OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Otwórz stronę konta</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>&amp;Otwórz stronę konta…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Zatrzymaj logowanie albo wróć bez zmiany konta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Anulu&amp;j</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>Sprawdź ID i sekret w usłudze, a potem je zapamiętaj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS poprosi o ustawienie hasła głównego. Chroni ono wszystko, co QGIS przechowuje w magazynie haseł, także ten sekret; będzie potrzebne raz na sesję, chyba że QGIS może je przechowywać w pęku kluczy systemu.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS może zapytać o hasło główne: to, które ustawiono przy pierwszym użyciu magazynu haseł w tym profilu. Nie jest to hasło do Twojego konta.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS przechowuje hasło główne w pęku kluczy systemu; system może poprosić o jego odblokowanie. Nie trzeba pamiętać żadnego hasła QGIS.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Gdzie zarejestrowano Twoje konto</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Adres, który wydaje tokeny dostępu dla ID i sekretu klienta</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>Własna nazwa tego konta</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Wczytywanie konfiguracji…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: konfiguracje</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Nie można było wyświetlić listy konfiguracji.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: warstwy</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: własne kolekcje</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Nie należy do tego konta.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: kolekcja</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>Lista jest niepełna: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Własne kolekcje</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Brak warstw</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Brak własnych kolekcji</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (wyłączona)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Kolekcje własnych danych: BYOC, wyniki wsadowe, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Wyłączona: włącz jej usługi OGC w Dashboardzie.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Kolekcja nie jest podana</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>Usługa nie mogła odczytać jej danych.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Jeszcze nieskonfigurowana: nie ma obrazów.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Wyświetlane przez warstwę „{layer}” z „{configuration}”</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Wartości na skali barw, z legendą</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Klasy, z legendą</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Warstwy: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Kanały: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Zasięg: {west}° do {east}° długości wschodniej, {south}° do {north}° szerokości północnej</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Obrazy od {first} do {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Obrazy od {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Miejsce danych: {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>Usługa nadal przetwarza zmiany.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Na razie nic nie pasuje do „{}”.</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Nic nie pasuje do „{}”.</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>„{}” nie ma jeszcze obrazów.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Żadna z otwartych dotąd konfiguracji nie pokazuje tej kolekcji. „Dodaj do mapy” tworzy dla niej warstwę; jej kanały można pobrać.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Żadna warstwa nie pokazuje jeszcze tej kolekcji. „Dodaj do mapy” ją tworzy; kanały można pobrać.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Pokaż tylko to, co zawiera te słowa w dowolnej kolejności: nazwy konfiguracji, warstw i kolekcji, opisy, ID kolekcji</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Szukaj warstw i kolekcji</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Konfiguracje, warstwy i własne kolekcje</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stan listy</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Zatrzymaj wyszukiwanie</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Przestań przeszukiwać konfiguracje, których jeszcze nie otwarto</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: przeszukiwanie konfiguracji</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>Wyszukiwanie zakończyło się przedwcześnie: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Zatrzymano po {done} z {all} konfiguracji.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Przeszukiwanie konfiguracji: {done} z {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>Nie można było przeszukać konfiguracji: {failed} z {all}.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Ta sesja: {total} PU · wyświetlanie {viewing}, pobieranie {downloads}</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>  Inne: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; darmowe konto ma {month} na miesiąc</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Koszt wyświetlania jest wyliczany z rozmiaru i kanałów, bo usługa go nie podaje.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Pokaż lub ukryj koszt każdej warstwy i każdego pobrania</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Jednostki przetwarzania według warstw</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Jednostki przetwarzania w tej sesji</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Otwórz Dashboard konta, który pokazuje, ile jednostek przetwarzania zostało w tym miesiącu</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Otwórz Dashboard</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Jednostki przetwarzania według kont i warstw</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>Jednostki przetwarzania (PU) to miara usługi: kafel 512 × 512 pikseli z trzech kanałów to jedna jednostka. To, co QGIS rysuje z pamięci podręcznej, nic nie kosztuje.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} z {parts} części · {units} PU</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Zużyte jednostki przetwarzania: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>Pobieranie można kontynuować pierwszego dnia następnego miesiąca.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>Zachowano {done} z {parts} części; pobrana zostanie tylko reszta.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>Zestaw startowy QGIS</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Utworzone przez wtyczkę Sentinel Hub dla QGIS, która rozpoznaje je po słowie na końcu.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Barwy naturalne</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Barwy fałszywe</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Roślinność (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Wilgotność (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Podczerwień krótkofalowa (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Klasyfikacja sceny</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (decybele)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (decybele)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Barwy naturalne, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Dwutlenek azotu (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Tlenek węgla (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Metan (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Indeks aerozolowy</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A tak, jak widzi oko: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A z żywą roślinnością na czerwono: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, gęstość i zieloność roślinności: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, woda w roślinach i glebie: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A z wyróżnieniem terenu spalonego i odsłoniętego: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Sentinel-1, rozproszenie wsteczne VV (gamma0, ortorektyfikacja), od -20 do 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Sentinel-1, rozproszenie wsteczne VH (gamma0, ortorektyfikacja), od -26 do -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, wysokość nad poziomem morza w metrach</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI tak, jak widzi oko, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, dwutlenek azotu w kolumnie powietrza, od 0 do 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, tlenek węgla w kolumnie powietrza, od 0 do 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, metan w suchym powietrzu, od 1600 do 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, indeks aerozolowy UV (354, 388 nm): pył, dym i popiół powyżej 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Nasycone lub wadliwe</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Ciemny obszar</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Cień chmury</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Roślinność</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Odsłonięta gleba</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Niesklasyfikowane</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Chmury, średnie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Chmury, wysokie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cienkie cirrusy</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Śnieg lub lód</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m lub niżej</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, klasa każdego piksela: chmury, woda, rośliny i inne</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: tworzenie konfiguracji</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: tworzenie warstwy</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Konfiguracja startowa</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Utwórz konfigurację z warstwami gotowymi do użycia na mapie: optyczne, radarowe, wysokościowe i, jeśli usługa je ma, jakości powietrza. Najpierw pojawi się pytanie.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Utwórz konfigurację startową</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Utwórz konfigurację startową…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Dodaj brakujące warstwy; istniejące pozostają bez zmian</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Dokończ</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Postęp tworzenia konfiguracji</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Zatrzymaj; to, co już utworzono, zostaje</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Anuluj tworzenie konfiguracji</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>Pozostaw bez zmian; kontynuować można przez „Dodaj warstwy startowe…” w menu konta</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Utwórz własną konfigurację wtyczki albo dodaj to, czego w niej brakuje. Najpierw pojawi się pytanie.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Utworzyć konfigurację „{name}” na koncie „{account}”?

Otrzyma warstwy Sentinel-2, Sentinel-1 i wysokości, a także Sentinel-3 i Sentinel-5P, jeśli usługa je ma. Nie zużywa to jednostek przetwarzania. Konfiguracja pojawi się też w Dashboardzie, gdzie można ją zmienić i usunąć.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Dodać brakujące warstwy startowe do konfiguracji „{name}” na koncie „{account}”?

Nie zużywa to jednostek przetwarzania; istniejące warstwy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>Tworzenie „{}”…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Utworzyć warstwę dla kolekcji „{collection}” w konfiguracji „{name}” na koncie „{account}”?

Do mapy można dodawać tylko warstwy konfiguracji. Jej kolory są dobierane na podstawie tego, co pokazuje mapa, co kosztuje ułamek jednostki przetwarzania. Warstwa pojawi się też w Dashboardzie, gdzie można ją zmienić i usunąć.

W tej sesji pytanie już się nie powtórzy.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Tworzenie warstwy dla „{}”…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Zatrzymano: „{}” istnieje, ale być może bez wszystkich warstw.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>„{name}” istnieje; brakujące warstwy: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Wróć do „{}”, aby dokończyć.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>„{name}” utworzono na koncie „{account}”.</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>To konto nie ma jeszcze konfiguracji, więc nie ma niczego do mapy. Konfiguracja startowa daje warstwy gotowe do użycia.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>Dodaj warstwy &amp;startowe…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Uwaga o starej wtyczce</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>Stara wtyczka Sentinel Hub przechowuje sekret klienta bez szyfrowania w ustawieniach QGIS.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Zaloguj się nim tutaj, przechowuj go zaszyfrowany w magazynie haseł QGIS, a potem usuń go z ustawień starej wtyczki</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Przejmij i wymaż tam</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Usuń ID klienta, sekret i ID konfiguracji z ustawień starej wtyczki i nigdzie ich nie przechowuj</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Tylko wymaż</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Pozostaw bez zmian; to pytanie już się nie pojawi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>Konto zostało przejęte, a jego sekret zapisano zaszyfrowany w QGIS.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Wymazać ID i sekret klienta z ustawień starej wtyczki?

Tej operacji nie można cofnąć: stara wtyczka znów o nie zapyta, a usługa pokazuje sekret tylko raz, przy jego tworzeniu.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>Nie można zapisać pliku ustawień QGIS, więc sekret starej wtyczki nadal w nim jest.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Usuń ręcznie grupę „SentinelHub” z tego pliku.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>Wymazano ID i sekret klienta.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>Ustawienia starej wtyczki nie zawierają już danych logowania.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} nie ma dat</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Brak kolejnych dat w limicie chmur</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Powiększ, aby zobaczyć daty</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: daty</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>W tym czasie brak danych w tym widoku</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Dni z danymi: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>chmury do {limit}%: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Brak dat w limicie chmur przez dwa lata: przewijaj kalendarz, aby szukać dalej</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>Widok mapy jest poza Ziemią</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>Mapa nie pokazuje jeszcze żadnego miejsca</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Kalendarz dni z danymi</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Pokaż lub ukryj kalendarz dni z danymi</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Pierwszy dzień z danymi w limicie chmur</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Pierwsza data</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Poprzedni dzień z danymi w limicie chmur (Alt+strzałka w lewo na mapie)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Poprzednia data</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Pokaż lub ukryj kalendarz</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Wyświetlana data</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Następny dzień z danymi w limicie chmur (Alt+strzałka w prawo na mapie)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Następna data</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Najnowszy dzień z danymi, niezależnie od chmur (Alt+End na mapie)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Najnowsza data</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Najnowszy dzień w limicie chmur (Alt+Shift+End na mapie)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Najnowsza data bez chmur</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Zmieniaj razem datę wszystkich warstw Sentinel Hub na mapie; wyłączone: tylko zaznaczonych</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Zmieniaj datę warstw razem</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Wcześniej (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Wyświetlany miesiąc</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Później (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Przechodź między dniami tego kalendarza za pomocą kontrolera czasu QGIS, razem z warstwami</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Użyj kontrolera czasu</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Zmierz tu chmury…: w widoku mapy lub w zaznaczonym poligonie, dla dat tego kalendarza. Najpierw podawany jest koszt</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Zmierz tu chmury</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Sceny: obrysy tego, co pokazuje kalendarz, jako warstwa</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Sceny</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Oddal kalendarz: miesiąc, rok, wszystkie lata</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>brak tu danych</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>chmury {}%</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>chmury tutaj {}%</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Szukanie dat…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} z {wanted} miesięcy</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Zmierzono: brak tu danych</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Zmierzono: chmury tutaj {cloud}%, dane obejmują {covered}%</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>chmury tutaj {here}% · w scenie {tile}%</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>chmury {}%, dla całych scen</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Połącz się, aby zobaczyć daty</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Daty pojawią się, gdy warstwa zostanie przeniesiona na Twoje konto</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Połącz „{}”, aby zobaczyć daty</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Nie ma dnia w limicie chmur, do którego można przejść.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Przejdź do innego miesiąca lub roku albo podnieś limit.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Najnowsze na wierzchu</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Najstarsze na wierzchu</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Najmniej chmur na wierzchu</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Liczby całkowite od 0 do 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Jak zapisano (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Liczby całkowite (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Wartości fizyczne (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Jedna mozaika</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Osobny plik na datę</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Jeden plik, wszystkie daty</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optyczne</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radarowe</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>wysokość</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmosfera</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>własne dane</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>rodzaj nieznany</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (komercyjny)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inna…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>Coś poszło nie tak w samej wtyczce.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Szczegóły są w Widok › Panele › Komunikaty, karta Sentinel Hub: zgłoś je.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Zmień platformę</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Edytuj konto…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Otwórz Dashboard</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Otwórz ustawienia sieci…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Otwórz ustawienia uwierzytelniania…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Odpowiedź: „{}”.</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Użyj {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} i {number}, z / między folderami.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Kilka plików miałoby tę samą nazwę: w nazwach brakuje {field}.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Dodaj {field} do nazw plików.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Nie ma obszaru do pobrania.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Nie wybrano niczego do pobrania.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>W tym okresie nad żadnym obszarem nie ma zobrazowań poniżej tego zachmurzenia.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Nie zaznaczono żadnego wiersza.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Wybierz warstwę z poligonami albo narysuj zasięg siatki.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Dodaj warstwę, kanały lub evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Zaznacz co najmniej jeden wiersz.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Nie ma nic do pobrania.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Wybierz obszary, daty i produkty.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Liczba obszarów: {count}; zadanie wsadowe może mieć {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Zaznacz część obiektów albo wybierz większe kafle.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Liczba plików wyniosłaby {count}; zadanie wsadowe może mieć {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Wybierz mniej obszarów, dat lub produktów.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>Plik zadania wsadowego {path} jest uszkodzony lub został zmieniony (w {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Użyj jego wcześniejszej kopii albo zacznij nowe zadanie wsadowe w innym folderze.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>Plik zadania wsadowego {} pochodzi z nowszej wersji tej wtyczki.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Zaktualizuj wtyczkę w Wtyczki › Zarządzanie wtyczkami, a potem otwórz go ponownie.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>Plik zadania wsadowego {path} wskazuje plik poza swoim folderem (w {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Nie można odczytać pliku zadania wsadowego {}.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Sprawdź, czy istnieje i czy masz prawo go odczytać.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Ten komputer nie ma połączenia z siecią.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Sprawdź sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>Nazwy {} nie znaleziono w sieci.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Sprawdź połączenie z siecią i pisownię nazwy.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} nie przyjmuje połączeń.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Sprawdź adres, przyczyną może być też zapora sieciowa; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Spróbuj ponownie; to, co gotowe, jest zachowane.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Usługa może być przeciążona albo sieć wolna: spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>Certyfikat {} nie jest zaufany: QGIS nie zna jego wystawcy.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Przyczyną może być strona logowania do sieci: otwórz dowolną stronę w przeglądarce i spróbuj ponownie. Jeśli to nie pomoże, sprawdź adres usługi.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Jeśli zegar jest ustawiony dobrze, operator usługi musi odnowić certyfikat. W przeciwnym razie ustaw zegar.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Nie można było nawiązać bezpiecznego połączenia z {}.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Sprawdź adres. Przyczyną może być zapora sieciowa lub program antywirusowy albo ten QGIS jest za stary dla usługi.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Ustaw datę, godzinę i strefę czasową komputera, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Zegar tego komputera jest ustawiony źle.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>Zegar tego komputera spieszy się o co najmniej {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>Zegar tego komputera spóźnia się o co najmniej {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>Zegar tego komputera spieszy się o {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>Zegar tego komputera spóźnia się o {}.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>Adres {} zaczyna się od http. Niczego nie wysłano: inni mogliby to odczytać.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Użyj adresu, który zaczyna się od https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>Serwer proxy nie przepuścił połączenia z {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Poproś administratora proxy o dopuszczenie tego hosta albo sprawdź Ustawienia › Opcje › Sieć.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Serwer proxy ustawiony w QGIS jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Sprawdź jego adres w Ustawienia › Opcje › Sieć albo go tam wyłącz.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Serwer proxy wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Wpisz je w Ustawienia › Opcje › Sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>Sieć wymaga najpierw zalogowania.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Otwórz dowolną stronę w przeglądarce, zaloguj się tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} skierował pod inny adres. Niczego tam nie wysłano, aby chronić Twoje dane logowania.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Sprawdź adres usługi; przyczyną może być też strona logowania do sieci.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Nie można było połączyć się z usługą.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Usługa odrzuciła zapytanie.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>Evalscript nie działa.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Popraw skrypt i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Piksele są większe, niż pozwala ta kolekcja.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Powiększ mapę albo wybierz dokładniejszą rozdzielczość.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>Usługa nie zna klienta o tym ID i sekrecie.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>ID klienta jest znane, ale sekret klienta jest błędny.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Te dane logowania należą do innej platformy.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Te dane logowania należą do {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Wybierz tę platformę i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>Usługa nie przyjmuje tego logowania.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Klient może należeć do innej platformy albo został unieważniony: utwórz nowego i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Twoje konto tego nie obejmuje.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Wybierz inną kolekcję albo zapytaj właściciela konta.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>To konto może przeglądać konfiguracje, ale nie może ich tworzyć ani zmieniać.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Poproś właściciela konta o to uprawnienie albo o potrzebne warstwy.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Zmień nazwę tamtej w Dashboardzie, odśwież źródła i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Miesięczny limit jednostek przetwarzania lub zapytań konta został wyczerpany.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Limity odnawiają się pierwszego dnia miesiąca; Dashboard pokazuje ich stan.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>Konto wygasło.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Odnów je w Dashboardzie i połącz ponownie.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Odśwież źródła; sprawdź platformę.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Osiągnięto limit zapytań lub jednostek przetwarzania konta na minutę.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Spróbuj ponownie za {} s.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>Usługa odmówiła (status HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>Odpowiedź nie przyszła z Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Sprawdź adres platformy; przyczyną może być też strona logowania do sieci.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Przyczyną może być strona logowania do sieci: otwórz dowolną stronę w przeglądarce i spróbuj ponownie. Jeśli to nie pomoże, sprawdź adres platformy.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Pod tym adresem w {} nie ma Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Sprawdź oba adresy platformy.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Ustaw i SH_BASE_URL, i SH_TOKEN_URL na adresy https jednej platformy.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Nie ma konta o nazwie „{}”.</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Nie skonfigurowano żadnego konta.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Zaloguj się w panelu Sentinel Hub albo ustaw zmienne środowiskowe SH_CLIENT_ID i SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>Magazyn haseł QGIS pozostaje zablokowany, więc nie można użyć danych logowania.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Spróbuj ponownie i podaj hasło główne QGIS albo zaloguj się tylko na tę sesję.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS wyłączył swój magazyn haseł, więc nie można użyć danych logowania.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Zaloguj się tylko na tę sesję albo uruchom QGIS ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Zapisane dane logowania zniknęły lub nie można ich odczytać.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>Nie można użyć tego obszaru.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>Obszar leży po obu stronach południka 180°.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Przesuń mapę albo wybierz obszar tak, aby leżał po jednej stronie.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>Obraz miałby {width} × {height} pikseli; możliwe jest {limit} na bok.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Wybierz mniejszy obszar albo piksele o boku co najmniej {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Powiększ mapę albo wybierz mniej dokładną rozdzielczość.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Piksel miałby {metres} m szerokości; ta kolekcja pozwala najwyżej na {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Wybierz piksele o boku {limit} m lub mniejszym.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>Format liczbowy evalscriptu nie jest tu znany.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Wybierz plik z końcówką .tif albo pobierz warstwę tak, jak jest wyświetlana.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>W tym miejscu i okresie nie ma zobrazowań poniżej tego zachmurzenia.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>„{}”, do której należą warstwy, jest wyłączona.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Włącz jej usługi OGC w Dashboardzie, odśwież źródła i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Dodaj dla niej warstwę w Dashboardzie, a potem odśwież źródła.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Nie wybrano kanału.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Nie wybrano daty.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Nie ma jeszcze evalscriptu.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Nie wybrano kolekcji.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>Rozdzielczość musi być większa od zera.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Tego obrazu nie można utworzyć.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Nie można zapisać pliku {}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Wybierz inny folder albo zamknij program, w którym plik jest otwarty.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Część obrazu dotarła uszkodzona.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Zacznij ponownie: gotowe części są zachowane.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Wybierz inny plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Nad tak dużym obszarem jest za dużo scen.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Powiększ mapę albo wybierz krótszy okres.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>„{part}” nie można użyć w nazwach plików.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>„{}” nie można użyć w nazwach plików.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Wybierz dłuższy okres albo wyższy limit chmur.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Nie został otwarty, aby niczego gdzie indziej nie nadpisać. Popraw w nim nazwę pliku.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>Połączenie z {} zostało przerwane, zanim odpowiedź była kompletna.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Jeśli Twoja organizacja ma własny urząd certyfikacji, dodaj go w Ustawienia › Opcje › Uwierzytelnianie.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>Certyfikat {} jest samopodpisany.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Jeśli to serwer Twojej organizacji, dodaj certyfikat w Ustawienia › Opcje › Uwierzytelnianie. W przeciwnym razie ktoś może przechwytywać połączenie: spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>Certyfikat przesłany przez {} należy do innego hosta.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>Certyfikat {} wygasł.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>Certyfikat {host} wygasł {end}; zegar tego komputera wskazuje {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Popraw to, co zgłasza usługa, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Skopiuj oba jeszcze raz w całości. Jeśli klient został usunięty lub wygasł, utwórz nowego w Dashboardzie.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Skopiuj sekret jeszcze raz w całości. Jeśli przepadł, utwórz nowego klienta: sekret jest pokazywany tylko raz.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Istnieje już inna konfiguracja o tej nazwie.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>Usługa nic nie znalazła pod tym adresem.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>Usługa ma problem (status HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>Odpowiedź z {} nie pochodzi z Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} przesłał stronę internetową zamiast odpowiedzi.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>Zalogowano; popraw datę i godzinę komputera, zanim bezpieczne połączenia przestaną działać.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Zmienne środowiskowe nie opisują kompletnego konta: sprawdź {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Zaloguj się ponownie, aby je zapisać.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Wybierz obszar, który nie jest pusty i leży w granicach swojego układu współrzędnych.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>Nie jest jasne, ile kanałów zwraca evalscript.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>Evalscript zwraca inną liczbę kanałów, niż podano nazw.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Wpisz bands i sampleType (UINT8, UINT16, INT16 lub FLOAT32) jako zwykłe wartości w funkcji setup albo ustaw tutaj format liczbowy i nazwy kanałów.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Plik {} może zawierać tylko warstwę tak, jak jest wyświetlana, a nie dane.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Wybierz dłuższy okres, wyższy limit chmur albo inny obszar.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>Usługa nie podaje, jakie kanały ma „{}”, więc nie można utworzyć obrazu.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Nie wybrano obszaru: wpisz lub narysuj zasięg albo wybierz warstwę poligonów.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Brakuje ustawienia tego obrazu.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Uzupełnij ustawienia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Zmień ustawienia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Nie ma już miejsca na dysku na {}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Zwolnij miejsce na dysku lub wybierz inny dysk, a potem zacznij ponownie: gotowe części są zachowane.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Za mało miejsca na dysku na {path}: potrzeba ok. {needed}, wolne jest {free}.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Zwolnij miejsce na dysku, wybierz inny dysk albo pobierz mniej. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>To pobieranie już trwa, tutaj lub w innym oknie QGIS.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Poczekaj, aż się zakończy, albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Nie można było zapisać wyniku.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub&#x202f;: test de la connexion</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub&#x202f;: identification</translation>
    </message>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Supprim&amp;er le compte…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>Rattacher des &amp;couches à un compte…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>Actualiser les &amp;sources</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>&amp;Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>Copier un &amp;rapport pour l&apos;assistance</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>S&apos;identifier pour cette session…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>L&apos;identification a été interrompue.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Cliquez sur «&#x202f;Connecter&#x202f;» pour réessayer.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>Votre session dure jusqu&apos;à la fermeture de QGIS&#x202f;: son coffre de mots de passe est désactivé.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Mémoriser…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>La connexion de «&#x202f;{name}&#x202f;» fonctionne&#x202f;: identification auprès de {place} en {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>«&#x202f;{}&#x202f;» est supprimé, mais le coffre de mots de passe de QGIS est désactivé et garde son entrée.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Redémarrez QGIS, puis supprimez l&apos;entrée dans Préférences › Options › Authentification.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Redémarrez QGIS, puis ajoutez le compte pour le conserver.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>Votre session dure jusqu&apos;à la fermeture de QGIS&#x202f;: son coffre de mots de passe n&apos;a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Saisissez le mot de passe principal de QGIS pour que le compte soit mémorisé.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Conn&amp;ecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Sentinel Hub</source>
        <translation>Sentinel Hub</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Connecté pour cette session</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Plateforme et état du compte</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Connecter le compte mémorisé. QGIS peut demander son mot de passe principal.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Ouvrir le guide à la page de ce qui est affiché (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Comptes&#x202f;: changer, ajouter, modifier, tester, supprimer&#x202f;; actualiser, tableau de bord, rapport pour l&apos;assistance, aide</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu des comptes</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>Test de la connexion de «&#x202f;{}&#x202f;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Un rapport sur les versions, les paramètres et les dernières requêtes est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Supprimer le compte «&#x202f;{}&#x202f;» et son secret de QGIS&#x202f;?

Cette action est irréversible. Les couches restent sur la carte, et le compte lui-même reste auprès du service.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Cliquez sur «&#x202f;Connecter&#x202f;» pour lister ce que votre compte peut afficher.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>QGIS peut demander son mot de passe principal, qui protège son coffre de mots de passe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Collez-le là où vous demandez de l&apos;aide&#x202f;: il ne contient ni secret, ni nom, ni lieu.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>Votre système peut demander de déverrouiller son trousseau de clés, où QGIS conserve un mot de passe.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>Le coffre de mots de passe de QGIS reste désactivé jusqu&apos;au redémarrage de QGIS&#x202f;: modifiez le compte pour vous identifier.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Retirer les tâches terminées de cette liste&#x202f;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Effacer les tâches terminées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Tâches en cours et terminées</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Choisissez une couche de polygones dans la liste des couches.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Sélectionnés dans «&#x202f;{name}&#x202f;»&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub&#x202f;: lecture des polygones</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Tous les polygones de «&#x202f;{}&#x202f;»&#x202f;; sélectionnez-en pour ne télécharger que ceux-là</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygones d&apos;une couche</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>La requête collée</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>Ce qu&apos;il faut couvrir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Type west, east, south and north, or draw the extent on the map with the button next to it</source>
        <translation>Saisissez ouest, est, sud et nord, ou dessinez l&apos;emprise sur la carte avec le bouton à côté</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Sans donnée en dehors</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Sans donnée hors de la zone</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Les pixels dont le centre est hors de la zone deviennent «&#x202f;sans donnée&#x202f;»&#x202f;; sinon, tout le rectangle englobant est téléchargé</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>{} faite(s)</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>{} sans donnée</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} en échec</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} encore en attente</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} exclue(s)</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} unités de traitement</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Stoppé&#x202f;:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>En pause&#x202f;:</translation>
    </message>
    <message>
        <source>Finished:</source>
        <translation>Terminé&#x202f;:</translation>
    </message>
    <message>
        <source>Areas: {}</source>
        <translation>Zones&#x202f;: {}</translation>
    </message>
    <message>
        <source>left out: {count}, such as “{name}”: {why}</source>
        <translation>exclues&#x202f;: {count}, par exemple «&#x202f;{name}&#x202f;»&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Lignes à venir&#x202f;: {}. Aucun envoi n&apos;est nécessaire pour les trouver.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Requêtes pour trouver les dates&#x202f;: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Aucune unité de traitement.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Unités de traitement&#x202f;: {units} au plus.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>{} unités de traitement y ont été consommées.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>À télécharger&#x202f;: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} requêtes</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>environ {units} unités de traitement ({share} du mois d&apos;un compte gratuit)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>{} impossible(s)</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>la place peut manquer&#x202f;: {} libres</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>{done} sur {rows} faites</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} en cours</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unités de traitement consommées</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>encore {} environ</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Aucune acquisition sous la limite de nuages pour {} combinaisons de zone, date et produit.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Les nuages n&apos;ont pas pu être mesurés sur {count} zones ({why})&#x202f;: les chiffres du catalogue sont utilisés à la place.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>au moins {} avec la limite de débit du compte</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Rien à télécharger</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Entités d&apos;une couche de polygones</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Tuiles d&apos;une grille sur une emprise</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Comme dans le lot ouvert</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>Ce que sont les zones</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Couc&amp;he</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Couche de polygones&#x202f;; chaque entité devient une zone</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>N&amp;oms</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Champ avec les noms des zones, pour les fichiers&#x202f;; sans champ, les zones sont numérotées</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Champ avec les noms</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Uni&amp;quement les entités sélectionnées</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Prendre les entités actuellement sélectionnées</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Uniquement les entités sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Découper selon les pol&amp;ygones</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Découper selon les polygones</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>&amp;Emprise</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Saisissez ouest, est, sud et nord, prenez l&apos;emprise d&apos;une couche ou dessinez-la sur la carte</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Emprise de la grille</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Côté d&apos;une tuile, en mètres</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Taille de tuile en mètres</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Zones trouvées</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Les pixels hors d&apos;un polygone deviennent «&#x202f;sans donnée&#x202f;»&#x202f;; sinon, tout le rectangle englobant est téléchargé</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>Taille &amp;de tuile</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Chaque acquisition</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Une mosaïque par intervalle</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>Jour le plus clair par zone</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Toute la période (un jour)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 jours</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Semaine (dès lundi)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Un fichier pour chaque jour avec des données sur la zone</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Trop de dates&#x202f;: choisissez un intervalle plus long.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Dates par zone&#x202f;: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Quelles dates pour chaque zone</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Premier jour, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Dernier jour, UTC, inclus en entier</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Ajouter les jours de la page de calendrier du panneau qui respectent sa limite de nuages</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Prendre les jours du calendrier</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Une date par intervalle choisi</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordre de mosaïquage</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Couverture nuageuse maximale en pourcentage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Mesurer les nuages par &amp;zone</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Mesurer les nuages par zone</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Dates choisies</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste de dates</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Comme réglé dans chaque produit</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est pas une date&#x202f;: écrivez par exemple 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Saisissez au moins une date.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Dates comme 2026-05-14, une par ligne ou séparées par des espaces ou des virgules</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>Depuis le c&amp;alendrier</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaïquage</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Ordre de mosaïquage&#x202f;: quelle acquisition est au-dessus dans une mosaïque</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Nuages ma&amp;x</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Exclure ce qui est plus nuageux, en pourcentage&#x202f;: sur chaque zone si les nuages sont mesurés, sinon sur toute la scène</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Utiliser les nuages sur chaque zone, et non le chiffre de toute la scène&#x202f;; cela coûte des unités de traitement</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub&#x202f;: calcul des lignes d&apos;un lot</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Arrêter &amp;maintenant</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>La raison est dans le tableau&#x202f;; «&#x202f;Réessayer les échecs&#x202f;» les redemande.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Le lot a été arrêté.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Aucun compte n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Connectez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Ne pas attendre les lignes en cours&#x202f;; leurs parties terminées sont conservées</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Ne plus commencer de lignes&#x202f;; celles déjà en cours sont terminées</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · mise en pause&#x202f;: les lignes en cours se terminent d&apos;abord</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>Ce qui est téléchargé est conservé&#x202f;; «&#x202f;Reprendre&#x202f;» continue.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Téléchargement par lots</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Télécharger des images de nombreuses zones et dates, chacune dans son propre GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,lot,batch,champs,parcelles,série temporelle,mensuel,grille</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Images prévues</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Images terminées</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Images sans donnée</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Images en échec</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Images encore en attente</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unités de traitement consommées</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Fichier de lot</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Polygones&#x202f;: chaque entité devient une image à part pour chaque date.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Champ avec les noms</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Nomme les zones dans les fichiers. Sans champ, ou s&apos;il est vide, elles sont numérotées.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Côté d&apos;une tuile (mètres)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each&#x202f;: une image pour chaque acquisition de la période. list&#x202f;: pour chacun des jours ci-dessous. interval&#x202f;: une mosaïque par intervalle. best&#x202f;: le jour le moins nuageux sur la zone, de la période ou de chaque intervalle.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Séparés par des virgules&#x202f;: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Mesurer les nuages par zone</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Nom court du produit</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Pour {product} dans les noms de fichiers. Si vide&#x202f;: celui de la couche ou de la collection.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Composés de ces champs, avec / entre les dossiers&#x202f;:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>Le batch.json d&apos;une exécution antérieure. Les zones, dates et produits en sont repris, rien d&apos;autre n&apos;est nécessaire&#x202f;: ce qui est terminé n&apos;est pas redemandé. Avec un dernier jour plus tardif, de nouvelles dates sont ajoutées.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Réessayer les lignes en échec</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>D&apos;une exécution antérieure du même lot.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints&#x202f;: un GeoPackage avec fichier, date, nuages et unités de chaque image. mosaics&#x202f;: un VRT par produit et date.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Aucune zone n&apos;est indiquée&#x202f;: choisissez une couche de polygones, ou une emprise et un côté de tuile.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>«&#x202f;{name}&#x202f;» est exclu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Mesurer les nuages sur {areas} zones demande environ {requests} requêtes et au plus {units} unités de traitement.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Images prévues&#x202f;: {rows}, dont {new} nouvelles et {left} encore à faire.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>Aucune acquisition, ou toutes trop nuageuses, dans {} cas.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>{count} images en échec&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Au lieu de polygones&#x202f;: l&apos;emprise ci-dessous est découpée en carrés de ce côté, dont chacun est une zone.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Pour interval (par défaut&#x202f;: un mois) et best (par défaut&#x202f;: toute la période).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste de dates</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>D&apos;après les pixels eux-mêmes, pour environ 0,02 unité de traitement par date&#x202f;; sinon, les chiffres du catalogue pour des scènes entières sont utilisés. Si non défini&#x202f;: pour best seulement. Sentinel-2 L2A et Landsat peuvent être mesurés.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Fichier de lot à continuer</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Où vont les images, le fichier de lot, le tableau et le journal. Un lot déjà présent dans le dossier est continué.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Aucun dossier n&apos;est indiqué&#x202f;: choisissez-en un, ou un fichier de lot à continuer.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Exclues, car inutilisables comme zones&#x202f;: {} entités en tout.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Ce lot a été commencé sur {before}&#x202f;; il continue sur {here}, la plateforme du compte.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Requêtes&#x202f;: {requests}. Unités de traitement estimées&#x202f;: {units}. Au plus {size} sur le disque, et au moins {time} avec la limite de débit du compte.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Les nuages n&apos;ont pas pu être mesurés sur {count} zones&#x202f;; les chiffres du catalogue sont utilisés à la place. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Télécharge dans un dossier l&apos;imagerie satellite de nombreuses zones et dates&#x202f;: chaque polygone d&apos;une couche, ou chaque tuile d&apos;une grille, pour chaque acquisition, pour les jours d&apos;une liste, en mosaïques par intervalle (par exemple par mois), ou pour le jour le moins nuageux sur la zone.

Le dossier reçoit un fichier de lot (batch.json), un tableau de toutes les images (batch.csv) et un journal. Une exécution interrompue continue quand on la relance pour le même dossier ou fichier de lot&#x202f;: les images terminées ne sont pas redemandées, ni même leurs parties terminées. Avec un dernier jour plus tardif, seules les nouvelles dates sont ajoutées.

Une image en échec n&apos;arrête pas les autres&#x202f;; si le quota du compte est épuisé, si le disque est plein ou si le réseau est coupé, l&apos;exécution s&apos;arrête et une autre la continue plus tard.

Chaque téléchargement coûte des unités de traitement de votre compte&#x202f;: le journal indique combien avant, et combien ont été consommées.

Le compte est celui des variables d&apos;environnement SH_CLIENT_ID et SH_CLIENT_SECRET (avec SH_BASE_URL et SH_TOKEN_URL pour une autre plateforme que le Copernicus Data Space), sinon le dernier utilisé dans le panneau Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Noms des fichiers&#x202f;: champs entre accolades, / crée des dossiers</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Modèle des noms de fichiers</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Lot dans ce dossier</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Ouvrir le lot tel quel&#x202f;: seul ce qui manque sera demandé</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Continuer le lot de ce dossier</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>&amp;Nouvelles dates</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Ouvrir le lot et chercher des dates jusqu&apos;à aujourd&apos;hui&#x202f;; ce qui est téléchargé reste</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Ajouter de nouvelles dates au lot de ce dossier</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Insérer&#x202f;: nom de la zone</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Insérer&#x202f;: jour, mois, année, ou les deux bornes de la période</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Insérer&#x202f;: nom du produit</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Insérer&#x202f;: nom court de la collection</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Insérer&#x202f;: premier jour</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Insérer&#x202f;: dernier jour</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Insérer&#x202f;: année du premier jour</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Insérer&#x202f;: mois du premier jour</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Insérer&#x202f;: numéro du fichier dans sa zone</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Dossier des fichiers, et du fichier de lot qui permet de continuer le lot</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Noms des fi&amp;chiers</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Format de fichier&#x202f;; PNG et JPEG seulement si tous les produits sont des couches comme affichées</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Nom du premier fichier</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Le con&amp;tinuer</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub&#x202f;: examen du dossier d&apos;un lot</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Lots (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub&#x202f;: ouverture d&apos;un lot</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>Un lot est déjà dans ce dossier ({name})&#x202f;: zones {areas}, fichiers {rows}, faits {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Téléchargement par lots de ces parcelles…</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Batch: {}</source>
        <translation>Lot&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>BatchPlanFlow</name>
    <message>
        <source>Measuring cloud over the areas takes up to {} processing units. Find the rows?</source>
        <translation>Mesurer les nuages sur les zones coûte jusqu&apos;à {} unités de traitement. Chercher les lignes&#x202f;?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub&#x202f;: recherche des lignes d&apos;un lot</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>La recherche des lignes a été arrêtée.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Ajoutez une couche de polygones au projet, ou choisissez une grille.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub&#x202f;: lecture des zones d&apos;un lot</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Par exemple {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Choisissez un dossier pour les fichiers.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Corrigez d&apos;abord les noms des fichiers.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Saisissez ou dessinez une emprise.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub&#x202f;: estimation d&apos;un lot</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Produit du lot</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Nom court, pour les fichiers&#x202f;: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>C&amp;ollection</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>D&apos;où viennent les pixels</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Ce que contiennent les pixels</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>Ban&amp;des</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandes à télécharger, dans cet ordre</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Noms des bandes</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>&amp;Evalscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Format de nombre</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Format de nombre des pixels</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format de nombre</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>&amp;Taille du pixel</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Côté d&apos;un pixel, en mètres</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Taille du pixel en mètres</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Noms des bandes, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>BatchProductsFlow</name>
    <message>
        <source>Bands of {}</source>
        <translation>Bandes de {}</translation>
    </message>
    <message>
        <source>“{}” as shown</source>
        <translation>«&#x202f;{}&#x202f;» comme affichée</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Comme sur la page de téléchargement du panneau</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Autres bandes ou un evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub&#x202f;: script d&apos;une couche</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Ajoutez ce qui est à produire pour chaque zone et date.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>Ce qui est produit pour chaque zone et date&#x202f;; F2 renomme</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Modifier les bandes, le script, la taille du pixel ou le format de nombre</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Renommer le produit</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Supprimer le produit</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>À propos des produits</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Donner au produit un autre nom, utilisé dans les noms de fichiers</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Retirer le produit de la liste</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – empreintes</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub&#x202f;: résultats d&apos;un lot</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Rien n&apos;a encore été téléchargé qui puisse aller sur la carte.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Exécutez d&apos;abord le lot.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Les {} premiers fichiers sont sur la carte.</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Les mosaïques ou les empreintes les montrent tous.</translation>
    </message>
</context>
<context>
    <name>BatchRowsModel</name>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Nom de la zone&#x202f;; les lignes cochées sont téléchargées</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Jours UTC que montre l&apos;image</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>Ce qui est produit pour la zone</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Part de nuages, en pourcentage&#x202f;: mesurée sur la zone, ou ≈ sur toute la scène</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Unités de traitement&#x202f;: estimées avant, consommées après</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Taille des pixels sans compression</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Fichier, dans le dossier du lot</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Raison de l&apos;échec, et que faire ensuite</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>État de la ligne</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>To&amp;ut cocher</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>&amp;Cocher les lignes affichées</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>&amp;Décocher les lignes affichées</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Coche&amp;r la sélection</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Décocher la &amp;sélection</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>{shown} lignes affichées sur {all}</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Cocher</translation>
    </message>
    <message>
        <source>&amp;Untick</source>
        <translation>&amp;Décocher</translation>
    </message>
    <message>
        <source>&amp;Zoom to the area</source>
        <translation>&amp;Zoomer sur la zone</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>A&amp;fficher la requête…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>&amp;Ajouter le fichier à la carte</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtre des lignes</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Afficher les lignes dans cet état</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>État à afficher</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Cocher ou décocher des lignes&#x202f;; la barre d&apos;espace le fait pour la sélection</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Cocher des lignes</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Lignes du lot</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>À propos des lignes</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>N&apos;afficher que les lignes qui contiennent ceci&#x202f;: zone, date, produit, fichier ou erreur</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub&#x202f;: téléchargement par lots vers {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un fichier ici&#x202f;; «&#x202f;{safe}&#x202f;» le peut.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Écrivez un nom fait de lettres, de chiffres, de - et de _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Une autre ligne porte le nom de fichier «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unités de traitement consommées</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>environ {units} unités de traitement, {requests} requêtes</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state} {done} sur {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Mesurés sur la zone</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>De toute la scène, selon le catalogue</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est pas une date&#x202f;: écrivez par exemple 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Cette ligne couvre du {first} au {last}&#x202f;: choisissez un jour dans cette période.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Téléchargement par lots – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>Li&amp;gnes ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Comme &amp;groupe de couches</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Une couche par fichier</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>&amp;Comme mosaïques</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Un VRT par produit et date&#x202f;; les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Comme &amp;empreintes</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Une couche avec un polygone par fichier&#x202f;: date, nuages, unités, fichier</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Ouvrir le guide aux téléchargements par lots (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Téléchargement par lots</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Jours avec des données&#x202f;: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Sous la limite de nuages&#x202f;: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Aucune donnée sur cette vue</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Couvre {}&#xa0;% de la vue</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Acquise à {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Au-dessus de la limite de nuages</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub&#x202f;: nuages ici</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Certains jours n&apos;ont pas pu être mesurés.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>Ce qui a été mesuré concerne une autre partie de la carte.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Dates à mesurer ici&#x202f;: {count}, pour environ {units} unités de traitement.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Mesurer les nuages et la part de la zone couverte pour chaque date, d&apos;après la classification des pixels de la scène</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Aucune date à mesurer ici. Affichez un autre mois.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Toutes les dates de ce calendrier sont mesurées ici.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuages sur ma vue</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Polygone de «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Nuages sur ma zone dans «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Les chiffres de scènes entières sont gratuits.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Utiliser les nuages mesurés ici</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuages sur ma vue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Ne pas mesurer les nuages maintenant</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>Ce qu&apos;il faut regarder&#x202f;: tout ce que la carte montre, ou le polygone sélectionné dans la couche active</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Zone où mesurer les nuages</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Months measured</source>
        <translation>Mois mesurés</translation>
    </message>
    <message>
        <source>Stop; months that are measured already are kept</source>
        <translation>Arrêter&#x202f;; les mois déjà mesurés sont conservés</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Colorer et sauter les jours selon les nuages mesurés ici, et non selon les chiffres de scènes entières&#x202f;; les jours non mesurés gardent ces derniers</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Couleurs du calendrier&#x202f;: nuages, de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Couleur&#x202f;: nuages, d&apos;aucun (bleu foncé) à partout (gris)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Rempli depuis le bas&#x202f;: part de la vue qui a des données</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Un mois a la couleur de son jour le plus clair et le nombre de jours sous la limite</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Cadre pointillé&#x202f;: au-dessus de la limite de nuages, jour sauté quand vous avancez</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>inchangé si laissé vide</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ou collez les deux d&apos;un bloc</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Indiquez l&apos;ID et le secret, ou laissez les deux vides pour garder ceux enregistrés.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>L&apos;ID client manque.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Le secret client manque.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>L&apos;ID client n&apos;était pas dans ce que vous avez collé.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>Le secret client n&apos;était pas dans ce que vous avez collé.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Copiez-le aussi depuis la page du compte.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Jour avec des données avant celui-ci, sous la limite de nuages</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Afficher le calendrier de cette couche</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Jour avec des données après celui-ci, sous la limite de nuages</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Service&#x202f;: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Données dans US-West-2 (Landsat, HLS, MODIS)&#x202f;: {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Identification&#x202f;: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Toute autre adresse de Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>L&apos;adresse du service manque.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>L&apos;adresse des jetons manque.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est pas une adresse à laquelle un secret peut être envoyé.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Indiquez une adresse complète qui commence par https:// et sans «&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>Il s&apos;agit de {}&#x202f;: choisissez-le simplement ci-dessus.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Cet hôte appartient à {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Ce téléchargement coûte environ {} unités de traitement.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Télécharger&#x202f;?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} pixels · environ {units} unités de traitement · {size} au plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>environ {} d&apos;espace disque pendant ce temps</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>La place peut manquer&#x202f;: il faut environ {needed} d&apos;espace disque, {free} sont libres.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Choisissez un fichier à écrire.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub&#x202f;: vérification de l&apos;espace disque</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>au moins {} avec la limite de débit du compte</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>La couche de polygones ne peut pas être lue&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est pas une date&#x202f;: écrivez par exemple 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Télécharger une image</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Télécharger de l&apos;imagerie satellite avec ses vraies valeurs de pixels en GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,mnt,dem,satellite,copernicus,geotiff,evalscript</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Largeur (pixels)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unités de traitement consommées</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} pixels en {crs}, au plus {size} Mo. Requêtes&#x202f;: {requests}. Unités de traitement estimées&#x202f;: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>Le service ne produit pas d&apos;images en {crs}&#x202f;: les pixels sont demandés en {asked} et reprojetés ici au plus proche voisin.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Ceci vaut pour chaque date avec des données dans la période.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Unités de traitement consommées&#x202f;: {units}. Requêtes envoyées&#x202f;: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Exclus, car sans aucun pixel ici&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Données propres au script&#x202f;: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Écrivez la source comme ID de collection, ou comme ID de configuration, «&#x202f;/&#x202f;» et ID de couche.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>La configuration n&apos;a pas de couche {wanted}. Elle a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>{collection} n&apos;a pas de bande {unknown}. Elle a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Acquisitions à partir de ce jour. Inutile pour les données d&apos;élévation.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Acquisitions jusqu&apos;à la fin de ce jour. Si vide&#x202f;: le premier jour seulement.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Une collection, comme sentinel-2-l2a ou byoc-…, ou une couche d&apos;une de vos configurations, sous la forme ID de configuration/ID de couche&#x202f;; «&#x202f;Lister les sources&#x202f;» les énumère. Collections&#x202f;:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Noms séparés par des virgules, dans l&apos;ordre voulu&#x202f;: B04,B03,B02,B08. Si vide&#x202f;: les bandes habituelles de la collection, ou la couche telle qu&apos;elle est affichée.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Version 3, ou le nom d&apos;un fichier qui le contient. S&apos;il est donné, les bandes ci-dessus ne servent pas. Chaque sortie devient un fichier&#x202f;; les données utilisateur, un fichier JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>La zone à couvrir. Elle est élargie à des pixels entiers. Nécessaire s&apos;il n&apos;y a pas de polygones.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordre de mosaïquage</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Acquisitions de la période</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic&#x202f;: une image de toute la période. files&#x202f;: un fichier pour chaque date avec des données. stack&#x202f;: un fichier avec les bandes de chaque date.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Résolution (mètres)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Côté d&apos;un pixel en mètres. Si vide&#x202f;: la résolution de la collection, 10 pour Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Du résultat. Si vide&#x202f;: la zone UTM du lieu, dans laquelle les pixels Sentinel-2 arrivent comme ils sont stockés. Les systèmes que le service ne connaît pas sont demandés en UTM et reprojetés ici, au plus proche voisin.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format de nombre</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 et INT16 contiennent des comptes numériques, FLOAT32 l&apos;unité physique pour le double d&apos;unités de traitement. Si vide&#x202f;: ce qui convient à la collection, ou ce que dit l&apos;evalscript.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Noms des bandes de l&apos;evalscript</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Un nom pour chaque bande que l&apos;evalscript renvoie, séparés par des virgules&#x202f;: NDVI,mask. Nécessaire si son setup ne dit pas clairement combien il y en a.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Noms des fichiers par date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est ni un evalscript ni un fichier lisible&#x202f;: corrigez le nom.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>Le dernier jour ({end}) est avant le premier jour ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>L&apos;emprise n&apos;a pas de SCR&#x202f;: ajoutez-en un, par exemple [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Aucune zone n&apos;est indiquée&#x202f;: définissez une emprise ou une couche de polygones.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>La place peut manquer&#x202f;: {free} d&apos;espace disque sont libres.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Au moins {time} avec la limite de débit du compte, et environ {room} d&apos;espace disque pendant ce temps.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>L&apos;image est vide&#x202f;: aucune acquisition ici dans cette période sous cette couverture nuageuse.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>votre SCR personnalisé</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>{collection} n&apos;a pas l&apos;ordre de mosaïquage {order}. Possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>D&apos;une scène entière, non de l&apos;emprise. Si vide&#x202f;: la valeur de la couche, sinon tout. Sans effet pour les collections sans chiffres de nuages.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Sans donnée hors des polygones ou de l&apos;emprise</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Les pixels dont le centre est en dehors deviennent «&#x202f;sans donnée&#x202f;»&#x202f;; sinon, tous les pixels du rectangle englobant sont téléchargés. Si non défini&#x202f;: activé pour les polygones, désactivé pour les emprises.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Quelle acquisition est au-dessus là où plusieurs se recouvrent. Si vide&#x202f;: l&apos;ordre de la couche, sinon mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Avec {collection}, {date}, et {name} pour le nom de l&apos;image ci-dessous&#x202f;; les fichiers vont dans son dossier.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Un compte du panneau Sentinel Hub, par son nom. Si vide&#x202f;: celui de l&apos;environnement, sinon le dernier.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Télécharge depuis Sentinel Hub l&apos;imagerie satellite d&apos;une zone et d&apos;une période en GeoTIFF avec ses vraies valeurs de pixels&#x202f;: les bandes d&apos;une collection, ce qu&apos;un evalscript en fait, ou une couche d&apos;une configuration telle qu&apos;elle est affichée, qui peut aussi devenir un PNG ou un JPEG.

La zone est élargie à des pixels entiers. En UTM et à la résolution propre de la collection, les pixels Sentinel-2 arrivent exactement comme ils sont stockés. Les grandes images sont récupérées en plusieurs parties&#x202f;; une exécution interrompue ne demande que celles qui manquent quand on la relance pour le même fichier.

Une période devient une mosaïque, un fichier par date, ou les bandes de toutes les dates dans un fichier.

Chaque téléchargement coûte des unités de traitement de votre compte&#x202f;: le journal indique combien avant, et combien ont été consommées.

Le compte est celui des variables d&apos;environnement SH_CLIENT_ID et SH_CLIENT_SECRET (avec SH_BASE_URL et SH_TOKEN_URL pour une autre plateforme que le Copernicus Data Space), sinon le dernier utilisé dans le panneau Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>La zone à couvrir, à la place d&apos;une emprise&#x202f;; avec les deux, leur partie commune est couverte.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub&#x202f;: recherche de téléchargements inachevés</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub&#x202f;: abandon de {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub&#x202f;: téléchargement de {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · encore {time} environ</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Tous les pixels sont vides&#x202f;: aucune acquisition ici dans cette période sous cette couverture nuageuse.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} pixels · {units} unités de traitement consommées</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Abandonner les parties de {} déjà téléchargées&#x202f;? Il faudrait les payer à nouveau.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>Parties trop anciennes pour servir ({})&#x202f;: elles seront téléchargées à nouveau.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>début&#x202f;: {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Parties déjà conservées&#x202f;: {kept}, la plus ancienne&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Parties conservées de plus d&apos;un mois, téléchargées à nouveau&#x202f;: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Format de nombre des pixels</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandes à télécharger, dans cet ordre</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>La couche comme affichée</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Choisissez une couche dans la liste des sources pour la télécharger telle qu&apos;elle est affichée</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>Ce que contiennent les pixels</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>Ce qui est téléchargé</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>Ban&amp;des</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Noms des bandes tels que votre collection les écrit, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Noms des bandes</translation>
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
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format de nombre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Z&amp;one</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Une mosaïque de la période&#x202f;; un fichier par date avec des données&#x202f;; ou un fichier avec les bandes de chaque date</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Noms des fichiers par date</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Résol&amp;ution</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Côté d&apos;un pixel au sol, en mètres</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Résolution, en mètres</translation>
    </message>
    <message>
        <source> m</source>
        <translation>&#xa0;m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>SCR du fichier. La zone UTM de la vue garde les pixels Sentinel tels qu&apos;ils ont été mesurés.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>SCR du fichier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF à écrire</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Taille et coût</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>Le service ne produit pas d&apos;images en {}&#x202f;: demande en UTM, puis reprojection ici au plus proche voisin.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Ceci vaut pour chaque date avec des données.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Avec des paramètres de la requête collée&#x202f;: {}.</translation>
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
        <translation>Images (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG et JPEG ont besoin d&apos;un second fichier pour leur position&#x202f;; un GeoTIFF contient lui-même la sienne</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>Que faire des dates</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Noms des fichiers, dans le dossier de celui ci-dessous&#x202f;: {collection}, {date}, et {name} pour son nom</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>nuages jusqu&apos;à {}&#xa0;%</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>votre SCR personnalisé</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayers</name>
    <message>
        <source>The account “{name}” was removed here. Layers that are still shown by it: {n}.</source>
        <translation>Le compte «&#x202f;{name}&#x202f;» a été supprimé ici. Couches encore affichées par lui&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Couches encore affichées par des comptes supprimés ici&#x202f;: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Une couche de ce projet appartient à la configuration de quelqu&apos;un d&apos;autre. Elle est affichée aux frais de son propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln couche de ce projet appartient à la configuration de quelqu&apos;un d&apos;autre. Elle est affichée aux frais de son propriétaire.</numerusform>
            <numerusform>%Ln couches de ce projet appartiennent à la configuration de quelqu&apos;un d&apos;autre. Elles sont affichées aux frais de son propriétaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Une couche de ce projet vient de l&apos;ancienne extension Sentinel Hub. Reprenez-la pour parcourir ses dates.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln couche de ce projet vient de l&apos;ancienne extension Sentinel Hub. Reprenez-la pour parcourir ses dates.</numerusform>
            <numerusform>%Ln couches de ce projet viennent de l&apos;ancienne extension Sentinel Hub. Reprenez-les pour parcourir leurs dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Une couche de ce projet a été partagée sans sa configuration. Elle ne montre rien tant que vous ne lui en donnez pas une.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln couche de ce projet a été partagée sans sa configuration. Elle ne montre rien tant que vous ne lui en donnez pas une.</numerusform>
            <numerusform>%Ln couches de ce projet ont été partagées sans leur configuration. Elles ne montrent rien tant que vous ne leur en donnez pas une.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Une couche de ce projet a des paramètres illisibles. Elle est affichée telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln couche de ce projet a des paramètres illisibles. Elle est affichée telle quelle.</numerusform>
            <numerusform>%Ln couches de ce projet ont des paramètres illisibles. Elles sont affichées telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Utiliser ma configuration…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Garder ces couches telles quelles et ne plus demander dans ce projet</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Choisir ce que ces couches montrent de votre propre compte&#x202f;; style, position, nom et dates restent</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Note sur des couches du projet</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub&#x202f;: ouverture du guide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub&#x202f;: guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Relancer cette tâche</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Afficher la requête de cette tâche&#x202f;: JSON, curl ou Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Avancement, en pourcentage</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Supprimer les parties conservées&#x202f;; le fichier lui-même reste intact</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Abandonner les parties conservées</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>État de la tâche</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Continuer&#x202f;: seul ce qui manque est demandé</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Cette couche appartient au compte «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Cette couche appartient à un compte inconnu ici.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Passer à «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Connecter «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Rattacher la couche à un autre compte</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Compte de la couche</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Passer le panneau au compte de la couche&#x202f;; dates et téléchargements utilisent alors ce compte</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Faire montrer à la couche une configuration d&apos;un autre compte&#x202f;; style, position, nom et dates restent</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub&#x202f;: rattachement de couches</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub&#x202f;: retour de couches</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>WMTS (tiles)</source>
        <translation>WMTS (tuiles)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Premier jour, UTC&#x202f;; le jour même si «&#x202f;Jour unique&#x202f;» est coché</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Ne montrer que les acquisitions d&apos;un seul jour UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Jour unique</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>J&amp;our unique</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Dernier jour, UTC, inclus en entier</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>&amp;Nuages max</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Exclure les acquisitions plus nuageuses, en pourcentage</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Couverture nuageuse maximale</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Couverture nuageuse maximale, en pourcentage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaïquage</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordre de mosaïquage</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>&amp;Type de service</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Comment la carte demande l&apos;imagerie. WMTS&#x202f;: tuiles, rapide, pour les projets en EPSG:3857. WMS&#x202f;: tout SCR.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Comme réglé dans la couche</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Ordre de mosaïquage&#x202f;: quelle acquisition est au-dessus là où plusieurs se recouvrent</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <source>Sentinel Hub date</source>
        <translation>Date Sentinel Hub</translation>
    </message>
    <message>
        <source>Show This Date on All Sentinel Hub Layers</source>
        <translation>Afficher cette date sur toutes les couches Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Télécharger ceci…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Afficher la requête…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Zoomer à la résolution native</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Lister les sources</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Lister les collections et couches qu&apos;un compte peut télécharger</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,collections,configurations,couches,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Liste ce que le compte peut télécharger, sous forme de tableau&#x202f;: les collections du service, les couches des configurations du compte et ses propres collections. La colonne «&#x202f;source&#x202f;» contient ce que «&#x202f;Télécharger une image&#x202f;» et «&#x202f;Rechercher des scènes&#x202f;» acceptent comme source.

Les ID de configurations donnent accès à leur imagerie aux frais du compte&#x202f;: gardez ce tableau pour vous.

Le compte est celui des variables d&apos;environnement SH_CLIENT_ID et SH_CLIENT_SECRET, sinon le dernier utilisé dans le panneau Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Ajouter la couche choisie à la carte, pour cette période et cette couverture nuageuse (aussi&#x202f;: double-clic sur la couche)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Ajouter à la &amp;carte</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Modifier la couche Sentinel Hub sélectionnée dans l&apos;arbre des couches selon les réglages ci-dessus&#x202f;; style, opacité et position restent</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Mettre à jour la couche</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>M&amp;ettre à jour</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Télécharger les bandes derrière la couche choisie, sur la zone de la vue de la carte, en GeoTIFF avec de vraies valeurs</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Télécharger cette vue</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>Télécharger cette &amp;vue…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Télécharger de nombreuses zones, dates et produits à la fois, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Téléchargement par lots</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Par lots…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Retour aux couches</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Remplir cette page avec une requête Process API&#x202f;: JSON, curl ou Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Coller une requête</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Coller une requête…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Afficher &amp;la requête…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Télécharger l&apos;image et l&apos;ajouter à la carte</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Cliquez sur «&#x202f;Connecter&#x202f;» pour lister ce que votre compte peut afficher.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Afficher ce téléchargement comme requête Process API&#x202f;: JSON, curl ou Python</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>MapState</name>
    <message>
        <source>Complete.</source>
        <translation>Complète.</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} tiles.</source>
        <translation>Chargement&#x202f;: {done} tuiles sur {all}.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>La limite de requêtes ou d&apos;unités de traitement par minute du compte est atteinte.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Déplacez la carte.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Pas de données ici pour&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Choisissez une autre date ou une période plus longue.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Zoomez.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>La carte est trop dézoomée pour cette couche.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>La carte est trop dézoomée&#x202f;: {collection} s&apos;affiche jusqu&apos;à {metres} m par pixel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>La configuration de cette couche est désactivée.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>Son propriétaire peut l&apos;activer dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>Le service n&apos;a plus cette couche, ou plus sa configuration.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Une page de connexion du réseau peut bloquer&#x202f;: ouvrez une page web quelconque dans un navigateur.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>{failed} sur {all} manquent.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub&#x202f;: recherche de la cause d&apos;une carte vide</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>La carte est complète.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>&amp;Zoomer sur les données</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Tableau de &amp;bord</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>Chargement&#x202f;: {done} images sur {all}.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>La carte continue d&apos;elle-même dans {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Il n&apos;y a pas de données ici.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Pas de données ici avec au plus {cloud}&#xa0;% de nuages pour&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Choisissez une autre date, une période plus longue ou une limite de nuages plus élevée.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Les données de cette couche sont ailleurs.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Zoomez dessus.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Actualisez les sources et ajoutez de nouveau la couche.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} a renvoyé la carte vers une autre adresse, qui n&apos;a pas été ouverte.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>État de la carte</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Cette couche appartient à un compte inconnu ici.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Rattachez-la à un de vos comptes pour télécharger ses données.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Cette couche appartient au compte «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} est sur la carte.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Connectez ce compte&#x202f;: ses couches sont téléchargées avec lui.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Coller une requête</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Sera rempli</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Différent de la requête</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, commande curl ou Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Une requête Process, par exemple de Requests Builder. Rien n&apos;en est exécuté ni envoyé.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The pasted request is filled in.</source>
        <translation>La page est remplie d&apos;après la requête collée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Vérifiez la page, puis téléchargez.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Collez le JSON d&apos;une requête Process, une commande curl ou du code Python.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n&apos;y a pas encore de texte.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>Le texte est trop long pour une requête.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>Il n&apos;y a pas de requête dans ce texte.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Il contient une commande ou un programme, mais pas de requête.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>La requête est dans le fichier {}, qui ne fait pas partie du texte.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Ouvrez ce fichier et collez son contenu.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>Le programme calcule «&#x202f;{}&#x202f;» à l&apos;exécution, et il n&apos;est pas exécuté ici.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Écrivez la valeur dans le texte, ou collez la requête en JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Le texte s&apos;arrête au milieu de la requête.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>Il y a une erreur dans le JSON.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>Il y a une erreur dans le code Python.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>Le texte est trop imbriqué pour une requête.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>«&#x202f;{}&#x202f;» manque, ou sa valeur est inutilisable.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>Ce n&apos;est pas une requête Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>Ce n&apos;est pas une requête Process&#x202f;; elle contient&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>jusqu&apos;à {}&#xa0;%</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} pixels en {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>découpée selon le polygone de la requête</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript de {} lignes</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Elle a été faite pour {}&#x202f;; le service de votre compte est utilisé à la place.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>Le service de votre compte ne propose pas {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Elle réunit plusieurs collections ({}), ce qui n&apos;est pas possible ici&#x202f;: les bandes habituelles de la première, sans le script.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>La couverture nuageuse de {}&#xa0;% devient {}&#xa0;%.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>«&#x202f;{}&#x202f;» est ignoré&#x202f;: le programme le calcule à l&apos;exécution.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Ses pixels font {} × {} en unités du SCR&#x202f;; ici ils sont carrés.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Les pixels sont placés ici sur des multiples entiers de leur taille&#x202f;: {2} × {3} au lieu de {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>L&apos;image couvre le polygone, non tout le rectangle englobant.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Elle demande {}&#x202f;; ici, elle donne un GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Elle demande seulement {}&#x202f;; ici, toutes les sorties du script sont téléchargées.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>Le texte contenait un jeton ou un secret&#x202f;: il a été retiré et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Copiez à nouveau toute la requête et collez-la.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Corrigez-la dans le texte, ou copiez à nouveau la requête.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Elle n&apos;a pas de dates&#x202f;: celles de cette page restent.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Elle indique des heures&#x202f;: ici, des jours entiers sont utilisés, en UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>L&apos;ordre de mosaïquage «&#x202f;{}&#x202f;» est inconnu ici&#x202f;: l&apos;ordre habituel est utilisé.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>«&#x202f;{}&#x202f;» est ignoré&#x202f;: cette page n&apos;a pas de paramètre pour cela.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Elle indique une taille et une résolution&#x202f;: la taille est utilisée.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>On ne sait pas clairement ce que renvoie le script&#x202f;: nommez ses bandes en dessous.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>C&apos;était une requête par lots&#x202f;: ici, toute la zone est téléchargée en une fois.</translation>
    </message>
</context>
<context>
    <name>PeriodFlow</name>
    <message>
        <source>Sentinel Hub: {}</source>
        <translation>Sentinel Hub&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>Show or hide the Sentinel Hub panel</source>
        <translation>Afficher ou masquer le panneau Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Téléchargement par lots…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Télécharger de nombreuses zones, dates et produits à la fois</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub&#x202f;: dates suivantes</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Précharger la date suivante et la précédente</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Clic droit&#x202f;: précharger des dates pour que chaque pas les montre aussitôt</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Consommé jusqu&apos;ici&#x202f;: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Jusqu&apos;à {} PU cette session</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Limite atteinte&#x202f;: {} PU consommées</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Connectez-vous pour voir un aperçu.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Aperçus des scènes</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub&#x202f;: aperçu</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{}&#xa0;% de nuages</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>couvre {}&#xa0;%</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Récupération de l&apos;aperçu…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Afficher un petit aperçu de cette scène, pour environ {} unités de traitement&#x202f;; conservé jusqu&apos;à la fermeture de QGIS</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Connectez le compte pour voir ce qu&apos;il peut afficher.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>Lecture des configurations de «&#x202f;{}&#x202f;»…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub&#x202f;: configurations</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Ce compte n&apos;a pas encore de couche. Créez d&apos;abord une configuration, puis revenez.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Configurations illisibles&#x202f;: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>Rattachement des couches…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Rattacher&#xa0;%n couche</numerusform>
            <numerusform>Rattacher&#xa0;%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Rattacher une couche</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Retour&#x202f;; rien n&apos;est rattaché</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Rattacher des couches à un compte</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>Le compte dont les couches doivent montrer les configurations, à ses frais</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Compte auquel rattacher les couches</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>État des configurations du compte</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Couches à rattacher</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Afficher la couche sélectionnée avec</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Couche des configurations du compte que la couche sélectionnée de la carte doit montrer&#x202f;; tapez des lettres de son nom pour la trouver</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Couche du compte à afficher à la place</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>Faire montrer aux couches cochées les configurations du compte&#x202f;; annulable jusqu&apos;à la fermeture du projet</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Rattacher les couches</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>Les couches cochées sont rattachées&#x202f;; style, position, nom et dates restent</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Rattacher à un autre compte…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Faire de nouveau montrer à ces couches ce qu&apos;elles montraient avant</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Fermer cette note&#x202f;; le rattachement reste</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Il n&apos;y a pas de couche Sentinel Hub à rattacher.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Ajoutez-en une à la carte, ou ouvrez un projet qui en contient.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Identifiez-vous d&apos;abord avec votre propre compte.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Choisissez ensuite ce que les couches doivent en montrer.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Une couche appartient maintenant au compte «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln couche appartient maintenant au compte «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>%Ln couches appartiennent maintenant au compte «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Couches restées telles quelles&#x202f;: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>À qui l&apos;ouvre, il est proposé d&apos;utiliser sa propre configuration.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>La copie est à côté du projet&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Requête Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Corps (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Ligne de commande (curl)</translation>
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
        <translation>Requête&#xa0;</translation>
    </message>
    <message>
        <source> of {}</source>
        <translation>&#xa0;sur {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Laquelle des requêtes</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>L&apos;image demande plusieurs requêtes, une par tuile</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Chaque date a sa propre requête&#x202f;; celle-ci est pour la période.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>Le contour est trop long pour une requête&#x202f;: l&apos;image est découpée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>L&apos;image est mise dans son SCR sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>Les sorties arrivent ensemble, dans une archive tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Les commandes prennent l&apos;ID client et le secret dans SH_CLIENT_ID et SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Format de la requête</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Reprendre les téléchargements</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,continuer,reprendre,interrompu,quota</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Si vide&#x202f;: tous les téléchargements dont ce profil de QGIS se souvient.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Téléchargements terminés</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Téléchargements laissés tels quels</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unités de traitement consommées</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Continuer les téléchargements interrompus&#x202f;: seul ce qui manque est demandé</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Il n&apos;y a aucun téléchargement à continuer.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Continue les téléchargements interrompus&#x202f;: ceux commencés dans le panneau Sentinel Hub ou par «&#x202f;Télécharger une image&#x202f;», dans cette session de QGIS ou une précédente. Seul ce qui manque est demandé et payé.

Avec un dossier, il continue ceux dont les fichiers y sont destinés, quel que soit celui qui les a commencés, même sur un autre ordinateur. Les lots se continuent par «&#x202f;Téléchargement par lots&#x202f;».

Un téléchargement qui échoue de nouveau n&apos;arrête pas les autres, sauf si le quota du compte est épuisé ou le réseau absent. Tous restent tels quels et peuvent continuer plus tard.

Le compte est celui des variables d&apos;environnement SH_CLIENT_ID et SH_CLIENT_SECRET, sinon le dernier utilisé dans le panneau Sentinel Hub. Les téléchargements d&apos;autres plateformes que la sienne ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>&#xa0;&#xa0;&#xa0;&#xa0;Pas trouvée&#x202f;: choisissez ci-dessous</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Trop dézoomé pour {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Échelle de la carte</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Zoomer la carte autour de son centre jusqu&apos;à ce que la collection s&apos;affiche</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Zoomer à une échelle où la collection s&apos;affiche</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoomer sur</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturé ou défectueux</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Zone sombre</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Sol nu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fin</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neige ou glace</translation>
    </message>
</context>
<context>
    <name>SceneLayer</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Couvre la vue (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sens de l&apos;orbite</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbite relative</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Nuages de la scène (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high}&#xa0;% de nuages</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Sans chiffre pour les nuages</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>Le calendrier n&apos;a pas encore de scènes</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Scènes&#x202f;: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>de la vue</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>du polygone</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub&#x202f;: empreintes</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>Dessin des empreintes…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>Empreintes {collection} (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub&#x202f;: couche WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Aucune scène ne respecte ces limites.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>{shown} scènes sur {count} sont sur la carte. Sélectionnez une empreinte pour aller à sa date.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>Scènes {collection} · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Fermer&#x202f;; les couches restent sur la carte</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Fermer la recherche de scènes</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Couvre au moins</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Exclure les scènes qui couvrent moins de la vue de la carte, ou du polygone choisi pour les nuages</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Couverture minimale, en pourcentage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>de la vue</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Seulement sous la limite de nuages</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Mettre les empreintes de ces scènes sur la carte, colorées par nuages comme le calendrier&#x202f;; aucune requête n&apos;est envoyée</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Ajouter les empreintes à la carte</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Ajouter les empreintes</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Aperçu de la scène sélectionnée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Exclure les scènes plus nuageuses que «&#x202f;Nuages max&#x202f;» ci-dessous&#x202f;; le chiffre vaut pour toute la scène</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Image d&apos;aperçu de la scène sélectionnée</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Rechercher des scènes…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Empreintes des scènes que montre ce calendrier, comme couche&#x202f;; n&apos;envoie aucune requête</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Ajouter comme couche WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Une couche qui demande au service les scènes de la vue, au plus les 100 plus récentes de ces mois</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub&#x202f;: script d&apos;une couche</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Open evalscript</source>
        <translation>Ouvrir un evalscript</translation>
    </message>
    <message>
        <source>Evalscripts (*.js *.txt);;All files (*)</source>
        <translation>Evalscripts (*.js *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// {} est illisible&#x202f;: choisissez un fichier texte</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Un evalscript, version 3&#x202f;: tapez-le, collez-le, ouvrez un fichier ou partez de celui de la couche</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>Celui de la couche</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Partir de l&apos;evalscript de la couche</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Prendre l&apos;evalscript de la couche</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Lire un evalscript depuis un fichier</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Ouvrir un evalscript</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Noms des bandes du script</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Noms de bandes&#x202f;: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Noms des bandes que le script renvoie, séparés par des virgules&#x202f;; vide&#x202f;: les noms du script</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Rechercher des scènes</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,catalogue,stac,nuages,empreintes,dates</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Trouve les acquisitions d&apos;une collection sur une emprise et dans une période, comme couche d&apos;empreintes avec heure, couverture nuageuse, satellite et orbite. La couverture nuageuse est celle de scènes entières, non de l&apos;emprise.

Une recherche coûte au plus une unité de traitement par page de 100 scènes.

Le compte est celui des variables d&apos;environnement SH_CLIENT_ID et SH_CLIENT_SECRET, sinon le dernier utilisé dans le panneau Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>Son ID, comme sentinel-2-l2a ou byoc-…. Collections&#x202f;:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Les scènes qui la touchent sont trouvées&#x202f;; elle peut traverser le 180e méridien.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Scènes trouvées&#x202f;: {found}. Sous la limite de nuages&#x202f;: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Trouver les acquisitions d&apos;une zone et d&apos;une période&#x202f;: empreintes avec leurs attributs</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>Pr&amp;éparation</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Zones</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Dates</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Produits</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Fichiers</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>Ou&amp;vrir un lot…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>Recherche des lignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Arrêter la recherche des lignes</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Chercher les li&amp;gnes</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Trouver les dates de chaque zone&#x202f;; le catalogue est interrogé si nécessaire</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Chercher les lignes</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>&amp;Sur la carte</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Mettre sur la carte ce qui a été téléchargé</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Mettre les résultats sur la carte</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Ouvrir le dossier des fichiers</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Réessa&amp;yer les échecs</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Redemander les lignes en échec</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Réessayer les lignes en échec</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Mettre le lot en pause</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Télécharger les lignes cochées qui ne sont pas encore faites</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Exécuter le lot</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Préparation et lignes du lot</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Ouvrir un fichier de lot&#x202f;: batch.json dans le dossier du lot</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Coût de la recherche des lignes</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Taille et coût des lignes cochées</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>État du lot</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Ne plus commencer de lignes&#x202f;; celles déjà en cours sont terminées</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub&#x202f;: ouverture du panneau</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>SharingFlow</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Close this note; it is not shown again for this project</source>
        <translation>Fermer cette note&#x202f;; elle ne reparaît plus pour ce projet</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Enregistrer une copie sans lui</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>L&apos;adresse des couches contient votre ID de configuration&#x202f;: qui possède le fichier de projet voit l&apos;imagerie à vos frais.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub&#x202f;: copie du projet</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Écrire à côté du projet une copie à transmettre&#x202f;: qui l&apos;ouvre utilise son propre compte</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Il y a déjà un compte nommé «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;S&apos;identifier</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>Le coffre de mots de passe de QGIS est désactivé&#x202f;: le compte est utilisable jusqu&apos;à la fermeture de QGIS, et n&apos;est pas mémorisé.</translation>
    </message>
    <message>
        <source>Deplo&amp;yment</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Service &amp;URL</source>
        <translation>&amp;URL du service</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Adresse du service&#x202f;: https://, nom d&apos;hôte, rien après</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL du service</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL du &amp;jeton</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Note sur les adresses</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID de votre client OAuth. L&apos;ID et le secret copiés ensemble peuvent être collés ici d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ou collez les deux d&apos;un bloc</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Secret &amp;client</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Secret de votre client OAuth. Il est gardé chiffré dans la base de données d&apos;authentification de QGIS.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>Garder l&apos;ID et le secret chiffrés dans le coffre de mots de passe de QGIS. Décoché, ce compte sert jusqu&apos;à la fermeture de QGIS&#x202f;; ce qui est déjà enregistré reste.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Mémoriser dans le coffre de mots de passe de QGIS</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>&amp;Mémoriser dans QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Pas encore d&apos;ID client&#x202f;? Ouvrez la page du compte, identifiez-vous, cliquez sur «&#x202f;Create&#x202f;» sous OAuth clients et copiez l&apos;ID et le secret.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Ouvrir dans le navigateur la page de cette plateforme où se créent les clients OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Ouvrir la page du compte</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>&amp;Ouvrir la page du compte…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Arrêter l&apos;identification, ou revenir sans modifier le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Check id and secret with the service, then remember them</source>
        <translation>Vérifier l&apos;ID et le secret auprès du service, puis les mémoriser</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>QGIS vous demandera de définir un mot de passe principal. Il protège tout ce que QGIS garde pour vous dans son coffre de mots de passe, ce secret compris&#x202f;; il vous faudra une fois par session, sauf si QGIS peut le conserver dans le trousseau de clés de votre système.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>QGIS peut demander son mot de passe principal&#x202f;: celui défini à la première utilisation de son coffre de mots de passe dans ce profil. Ce n&apos;est pas le mot de passe de votre compte.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>QGIS conserve son mot de passe principal dans le trousseau de clés de votre système, qui peut demander à être déverrouillé. Il n&apos;y a aucun mot de passe de QGIS à retenir.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Où votre compte est enregistré</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Adresse qui délivre des jetons d&apos;accès pour l&apos;ID client et le secret</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>Le nom que vous donnez à ce compte</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>Chargement des configurations…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub&#x202f;: configurations</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Les configurations n&apos;ont pas pu être listées.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub&#x202f;: couches</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub&#x202f;: collections propres</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Hors de ce compte.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub&#x202f;: collection</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>La liste est incomplète&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Collections propres</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Pas de couches</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Pas de collections propres</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (désactivée)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Collections de vos propres données&#x202f;: BYOC, résultats de lots, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Désactivée&#x202f;: activez ses services OGC dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Collection non indiquée</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>Le service n&apos;a pas pu lire ses données.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Pas encore configurée&#x202f;: elle n&apos;a pas d&apos;images.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Affichée par la couche «&#x202f;{layer}&#x202f;» de «&#x202f;{configuration}&#x202f;»</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Valeurs sur une palette de couleurs, avec légende</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Classes, avec légende</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Couches&#x202f;: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Bandes&#x202f;: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Emprise&#x202f;: de {west}° à {east}° est, de {south}° à {north}° nord</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Images du {first} au {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Images à partir du {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Données sur {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>Le service traite encore des modifications.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Rien ne correspond encore à «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Rien ne correspond à «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>«&#x202f;{}&#x202f;» n&apos;a pas encore d&apos;images.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Aucune configuration ouverte jusqu&apos;ici ne montre cette collection. «&#x202f;Ajouter à la carte&#x202f;» crée une couche pour elle&#x202f;; ses bandes peuvent être téléchargées.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Aucune couche ne montre encore cette collection. «&#x202f;Ajouter à la carte&#x202f;» en crée une&#x202f;; ses bandes peuvent être téléchargées.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>N&apos;afficher que ce qui contient ces mots, dans n&apos;importe quel ordre&#x202f;: noms de configurations, de couches et de collections, descriptions, ID de collections</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Rechercher couches et collections</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Configurations, couches et collections propres</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>État de la liste</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Arrêter la recherche dans les configurations pas encore ouvertes</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub&#x202f;: recherche dans les configurations</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>La recherche s&apos;est terminée trop tôt&#x202f;: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Arrêté après {done} configurations sur {all}.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>Recherche dans les configurations&#x202f;: {done} sur {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>Recherche impossible dans {failed} configurations sur {all}.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Cette session&#x202f;: {total} PU · {viewing} affichage, {downloads} téléchargements</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>&#xa0;&#xa0;Autres&#x202f;: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}&#x202f;: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}&#x202f;: {units} PU&#x202f;; un compte gratuit en a {month} par mois</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>Le coût de l&apos;affichage est calculé d&apos;après la taille et les bandes, car le service ne l&apos;indique pas.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Afficher ou masquer le coût de chaque couche et de chaque téléchargement</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Unités de traitement par couche</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Unités de traitement de cette session</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Ouvrir le tableau de bord du compte, qui montre ce qui reste des unités de traitement du mois</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Unités de traitement par compte et couche</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>Les unités de traitement (PU) sont ce que le service compte&#x202f;: une tuile de 512 × 512 pixels faite de trois bandes en vaut une. Ce que QGIS dessine depuis son cache ne coûte rien.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} parties sur {parts} · {units} unités de traitement</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Unités de traitement consommées&#x202f;: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>Le téléchargement pourra continuer le 1er du mois prochain.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>{done} parties sur {parts} sont conservées&#x202f;; seul le reste sera demandé.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>Départ QGIS</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Créée par l&apos;extension Sentinel Hub de QGIS, qui la retrouve grâce au mot à la fin.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Fausses couleurs</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Végétation (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Humidité (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Infrarouge à ondes courtes (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Classification de la scène</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (décibels)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (décibels)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Couleurs naturelles, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Dioxyde d&apos;azote (NO2)</translation>
    </message>
    <message>
        <source>Carbon monoxide (CO)</source>
        <translation>Monoxyde de carbone (CO)</translation>
    </message>
    <message>
        <source>Methane (CH4)</source>
        <translation>Méthane (CH4)</translation>
    </message>
    <message>
        <source>Aerosol index</source>
        <translation>Indice d&apos;aérosols</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A comme l&apos;œil la voit&#x202f;: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A avec les plantes vivantes en rouge&#x202f;: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, densité et vigueur des plantes&#x202f;: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, eau dans les plantes et le sol&#x202f;: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A, sols brûlés et nus mis en évidence&#x202f;: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Rétrodiffusion VV de Sentinel-1 (gamma0, orthorectifiée), de -20 à 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Rétrodiffusion VH de Sentinel-1 (gamma0, orthorectifiée), de -26 à -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, altitude au-dessus du niveau de la mer en mètres</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI comme l&apos;œil la voit, 300 m&#x202f;: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, dioxyde d&apos;azote dans la colonne d&apos;air, de 0 à 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, monoxyde de carbone dans la colonne d&apos;air, de 0 à 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, méthane dans l&apos;air sec, de 1600 à 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, indice UV d&apos;aérosols (354, 388 nm)&#x202f;: poussière, fumée et cendres au-dessus de 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturé ou défectueux</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Zone sombre</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Sol nu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fin</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neige ou glace</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m ou moins</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, classe de chaque pixel&#x202f;: nuage, eau, plantes et plus</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub&#x202f;: création d&apos;une configuration</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub&#x202f;: création d&apos;une couche</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Configuration de départ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Créer une configuration avec des couches prêtes pour la carte&#x202f;: optique, radar, élévation et, si le service en dispose, qualité de l&apos;air. Une confirmation vous est d&apos;abord demandée.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Créer une configuration de départ</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Créer une configuration de départ…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Ajouter les couches qui manquent&#x202f;; celles présentes restent telles quelles</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Avancement de la configuration</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Arrêter&#x202f;; ce qui est créé d&apos;ici là reste</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Annuler la création de la configuration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>La laisser telle quelle&#x202f;; «&#x202f;Ajouter les couches de départ…&#x202f;» dans le menu du compte la continue</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Créer la configuration de l&apos;extension, ou ajouter ce qui y manque. Une confirmation vous est d&apos;abord demandée.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Créer la configuration «&#x202f;{name}&#x202f;» dans le compte «&#x202f;{account}&#x202f;»&#x202f;?

Elle reçoit des couches de Sentinel-2, de Sentinel-1 et d&apos;élévation, et de Sentinel-3 et Sentinel-5P si le service en dispose. Cela ne coûte aucune unité de traitement. Elle apparaît aussi dans le tableau de bord, où elle peut être modifiée et supprimée.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Ajouter les couches de départ qui manquent à la configuration «&#x202f;{name}&#x202f;» du compte «&#x202f;{account}&#x202f;»&#x202f;?

Cela ne coûte aucune unité de traitement&#x202f;; les couches présentes restent telles quelles.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>Création de «&#x202f;{}&#x202f;»…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Créer une couche pour «&#x202f;{collection}&#x202f;» dans la configuration «&#x202f;{name}&#x202f;» du compte «&#x202f;{account}&#x202f;»&#x202f;?

Seules les couches d&apos;une configuration peuvent aller sur la carte. Ses couleurs sont mesurées dans ce que montre la carte, ce qui coûte une fraction d&apos;unité de traitement. La couche apparaît aussi dans le tableau de bord, où elle peut être modifiée et supprimée.

Cela ne vous sera plus demandé pendant cette session.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>Création d&apos;une couche pour «&#x202f;{}&#x202f;»…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Arrêté&#x202f;: «&#x202f;{}&#x202f;» existe, mais peut-être sans toutes ses couches.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>«&#x202f;{name}&#x202f;» existe&#x202f;; couches qui manquent encore&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Revenez à «&#x202f;{}&#x202f;» pour la terminer.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>«&#x202f;{name}&#x202f;» est créée dans le compte «&#x202f;{account}&#x202f;».</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Ce compte n&apos;a pas encore de configuration, donc rien pour la carte. Une configuration de départ apporte des couches prêtes à l&apos;emploi.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>A&amp;jouter les couches de départ…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Avis sur l&apos;ancienne extension</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>L&apos;ancienne extension Sentinel Hub garde votre secret client non chiffré dans les paramètres de QGIS.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>S&apos;identifier ici avec lui, le garder chiffré dans le coffre de mots de passe de QGIS, puis le retirer des paramètres de l&apos;ancienne extension</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Reprendre et effacer là-bas</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Retirer l&apos;ID client, le secret et l&apos;ID de configuration des paramètres de l&apos;ancienne extension, et ne les garder nulle part</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Effacer seulement</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Laisser tel quel&#x202f;; cela ne sera plus demandé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>Le compte est repris, et son secret est enregistré chiffré dans QGIS.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Effacer l&apos;ID client et le secret des paramètres de l&apos;ancienne extension&#x202f;?

Cette action est irréversible&#x202f;: l&apos;ancienne extension les redemandera, et le service ne montre un secret qu&apos;une fois, à sa création.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>Le fichier de paramètres de QGIS n&apos;est pas accessible en écriture&#x202f;: le secret de l&apos;ancienne extension y est toujours.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Supprimez le groupe «&#x202f;SentinelHub&#x202f;» de ce fichier à la main.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>ID client et secret sont effacés.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>Les paramètres de l&apos;ancienne extension ne les contiennent plus.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} n&apos;a pas de dates</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Pas d&apos;autre date sous la limite de nuages</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Zoomez pour voir les dates</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub&#x202f;: dates</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppé</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>Pas de données sur cette vue pour cette période</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Jours avec des données&#x202f;: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>jusqu&apos;à {limit}&#xa0;% de nuages&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Aucune date sous la limite de nuages depuis deux ans&#x202f;: tournez les pages du calendrier pour chercher plus loin</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>La vue de la carte est hors de la Terre</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>La carte ne montre encore aucun lieu</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Calendrier des jours avec des données</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Afficher ou masquer le calendrier des jours avec des données</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Premier jour avec des données sous la limite de nuages</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Jour avec des données avant celui-ci, sous la limite de nuages (Alt+Gauche sur la carte)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Date précédente</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Afficher ou masquer le calendrier</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Date affichée</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Jour avec des données après celui-ci, sous la limite de nuages (Alt+Droite sur la carte)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Date suivante</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Dernier jour avec des données, quels que soient ses nuages (Alt+Fin sur la carte)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Dernier jour sous la limite de nuages (Alt+Maj+Fin sur la carte)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Dernière date claire</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Avancer toutes les couches Sentinel Hub de la carte ensemble&#x202f;; décoché&#x202f;: seulement celles sélectionnées</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Avancer les couches ensemble</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Plus tôt (Page préc.)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Mois affiché</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Plus tard (Page suiv.)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Parcourir les jours de ce calendrier avec le contrôleur temporel de QGIS, et le faire avancer avec les couches</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Utiliser le contrôleur temporel</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Mesurer les nuages ici…&#x202f;: sur la vue de la carte ou un polygone sélectionné, pour les dates de ce calendrier. Le coût est d&apos;abord indiqué</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Mesurer les nuages ici</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Scènes&#x202f;: empreintes de ce que montre ce calendrier, comme couche</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Élargir le calendrier&#x202f;: un mois, une année, toutes les années</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>pas de données ici</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{}&#xa0;% de nuages</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>{}&#xa0;% de nuages ici</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Recherche des dates…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} mois sur {wanted}</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Mesuré&#x202f;: pas de données ici</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Mesuré&#x202f;: {cloud}&#xa0;% de nuages ici, {covered}&#xa0;% avec des données</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>{here}&#xa0;% de nuages ici · scène {tile}&#xa0;%</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{}&#xa0;% de nuages, sur les scènes entières</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Connectez-vous pour voir les dates</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>Les dates sont listées une fois la couche rattachée à un de vos comptes</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Connectez «&#x202f;{}&#x202f;» pour voir les dates</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Il n&apos;y a aucun jour à parcourir sous la limite de nuages.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Affichez un autre mois ou une autre année, ou relevez la limite.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Le plus récent au-dessus</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Le plus ancien au-dessus</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Le moins nuageux au-dessus</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Entiers de 0 à 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Comme stocké (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Entiers (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Valeurs physiques (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Une mosaïque</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Un fichier par date</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Un fichier, toutes les dates</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>élévation</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmosphère</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>données propres</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>Copernicus Data Space</source>
        <translation>Copernicus Data Space</translation>
    </message>
    <message>
        <source>Sentinel Hub (commercial)</source>
        <translation>Sentinel Hub (commercial)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>Un problème est survenu dans l&apos;extension elle-même.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Les détails sont dans Vue › Panneaux › Journal des messages, onglet Sentinel Hub&#x202f;: merci de les signaler.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Changer de plateforme</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Ouvrir les paramètres réseau…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Ouvrir les paramètres d&apos;authentification…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Message&#x202f;: «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Utilisez {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} et {number}, avec / entre les dossiers.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Plusieurs fichiers auraient le même nom&#x202f;: {field} manque dans les noms.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Ajoutez {field} aux noms des fichiers.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Il n&apos;y a aucune zone à télécharger.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Rien n&apos;est choisi pour le téléchargement.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>Aucune acquisition, sur aucune zone, dans cette période sous cette couverture nuageuse.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Aucune ligne n&apos;est cochée.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Choisissez une couche avec des polygones, ou dessinez une emprise pour une grille.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Ajoutez une couche, des bandes ou un evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Cochez au moins une ligne.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Il n&apos;y a rien à télécharger.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Choisissez des zones, des dates et des produits.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Il y a {count} zones&#x202f;; un lot peut en avoir {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Sélectionnez une partie des entités, ou choisissez des tuiles plus grandes.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Cela ferait {count} fichiers&#x202f;; un lot peut en avoir {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Choisissez moins de zones, moins de dates ou moins de produits.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>Le fichier de lot {path} est endommagé ou a été modifié (à {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Prenez-en une copie antérieure, ou commencez un nouveau lot dans un autre dossier.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>Le fichier de lot {} provient d&apos;une version plus récente de cette extension.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Mettez l&apos;extension à jour dans Extensions › Installer/Gérer les extensions, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>Le fichier de lot {path} nomme un fichier hors de son propre dossier (à {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Le fichier de lot {} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu&apos;il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Cet ordinateur n&apos;a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>Le nom {} est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Vérifiez la connexion réseau et l&apos;orthographe du nom.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} n&apos;accepte pas les connexions.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Vérifiez l&apos;adresse, un pare-feu peut aussi bloquer&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Réessayez&#x202f;; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>Le service est peut-être surchargé, ou le réseau lent&#x202f;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>Le certificat de {} n&apos;est pas approuvé&#x202f;: QGIS ne connaît pas son émetteur.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Une page de connexion du réseau peut bloquer&#x202f;: ouvrez une page web quelconque dans un navigateur, puis réessayez. Sinon, vérifiez l&apos;adresse du service.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Si l&apos;horloge est juste, l&apos;exploitant du service doit renouveler le certificat. Sinon, réglez l&apos;horloge.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Une connexion sécurisée à {} n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Vérifiez l&apos;adresse. Un pare-feu ou un antivirus peut bloquer, ou ce QGIS est trop ancien pour le service.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Réglez la date, l&apos;heure et le fuseau horaire de l&apos;ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L&apos;horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>L&apos;horloge de cet ordinateur avance d&apos;au moins {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>L&apos;horloge de cet ordinateur retarde d&apos;au moins {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>L&apos;horloge de cet ordinateur avance de {}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {}.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>L&apos;adresse de {} commence par http. Rien n&apos;a été envoyé&#x202f;: d&apos;autres pourraient le lire.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Utilisez l&apos;adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>Le proxy n&apos;a pas laissé passer la connexion à {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Demandez à qui gère le proxy d&apos;autoriser cet hôte, ou vérifiez Préférences › Options › Réseau.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Le proxy réglé dans QGIS est injoignable.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Vérifiez son adresse dans Préférences › Options › Réseau, ou désactivez-le là.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Saisissez-les dans Préférences › Options › Réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>Le réseau demande d&apos;abord une identification.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Ouvrez une page web quelconque dans un navigateur et identifiez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} a renvoyé vers une autre adresse. Rien n&apos;y a été envoyé, pour protéger vos identifiants.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Vérifiez l&apos;adresse du service&#x202f;; une page de connexion du réseau peut aussi bloquer.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la requête.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>L&apos;evalscript ne s&apos;exécute pas.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Corrigez le script, puis réessayez.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Les pixels sont plus grands que cette collection ne le permet.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Zoomez ou choisissez une résolution plus fine.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>Le service ne connaît aucun client avec cet ID et ce secret.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>L&apos;ID client est connu, mais le secret client est faux.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Ces identifiants appartiennent à une autre plateforme.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Ces identifiants appartiennent à {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Choisissez-la comme plateforme, puis identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>Le service n&apos;accepte pas cette identification.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>Le client appartient peut-être à une autre plateforme, ou a été révoqué&#x202f;: créez-en un nouveau et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>Votre compte n&apos;inclut pas cela.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Choisissez une autre collection, ou demandez au propriétaire du compte.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Ce compte peut consulter des configurations, mais pas en créer ni en modifier.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Demandez au propriétaire du compte ce droit, ou les couches dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Renommez l&apos;autre dans le tableau de bord, actualisez les sources, puis réessayez.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>Les unités de traitement ou les requêtes du compte sont épuisées pour ce mois.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>Elles sont renouvelées le premier jour du mois&#x202f;; le tableau de bord montre les chiffres.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>Le compte a expiré.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Renouvelez-le dans le tableau de bord, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Actualisez les sources&#x202f;; vérifiez la plateforme.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>La limite de requêtes ou d&apos;unités de traitement par minute du compte est atteinte.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Réessayez dans {} secondes.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>Le service a refusé (statut HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>La réponse ne venait pas de Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Vérifiez l&apos;adresse de la plateforme&#x202f;; une page de connexion du réseau peut aussi bloquer.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Une page de connexion du réseau peut bloquer&#x202f;: ouvrez une page web quelconque dans un navigateur, puis réessayez. Sinon, vérifiez l&apos;adresse de la plateforme.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Il n&apos;y a pas de Sentinel Hub à cette adresse de {}.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Vérifiez les deux adresses de la plateforme.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Définissez SH_BASE_URL et SH_TOKEN_URL tous deux, avec des adresses https d&apos;une même plateforme.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Il n&apos;y a pas de compte nommé «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Aucun compte n&apos;est configuré.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Identifiez-vous dans le panneau Sentinel Hub, ou définissez SH_CLIENT_ID et SH_CLIENT_SECRET dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>Le coffre de mots de passe de QGIS reste verrouillé&#x202f;: les identifiants sont inutilisables.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Réessayez et saisissez le mot de passe principal de QGIS, ou identifiez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>QGIS a désactivé son coffre de mots de passe&#x202f;: les identifiants sont inutilisables.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Identifiez-vous pour cette session seulement, ou redémarrez QGIS et réessayez.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>Les identifiants enregistrés ont disparu ou sont illisibles.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>La zone est inutilisable.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>La zone est des deux côtés du 180e méridien.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Déplacez la carte, ou choisissez une zone, pour rester d&apos;un seul côté.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>L&apos;image aurait {width} × {height} pixels&#x202f;; {limit} par côté sont possibles.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Choisissez une zone plus petite, ou des pixels d&apos;au moins {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Zoomez ou choisissez une résolution plus grossière.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Un pixel ferait {metres} m de large&#x202f;; cette collection permet au plus {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Choisissez des pixels de {limit} m ou moins.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>Le format de nombre de l&apos;evalscript est inconnu ici.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Choisissez un fichier qui se termine par .tif, ou téléchargez la couche telle qu&apos;elle est affichée.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>Aucune acquisition ici dans cette période sous cette couverture nuageuse.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>«&#x202f;{}&#x202f;», à laquelle appartiennent les couches, est désactivée.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Activez ses services OGC dans le tableau de bord, actualisez les sources, puis réessayez.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Ajoutez une couche pour elle dans le tableau de bord, puis actualisez les sources.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Aucune bande n&apos;est choisie.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Aucune date n&apos;est choisie.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;evalscript.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Aucune collection n&apos;est choisie.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>La résolution doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Cette image ne peut pas être produite.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Le fichier {} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui l&apos;a ouvert.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Une partie de l&apos;image est arrivée endommagée.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Relancez&#x202f;: les parties terminées sont conservées.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Choisissez un autre fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Il y a trop de scènes sur une zone aussi grande.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Zoomez, ou choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>«&#x202f;{part}&#x202f;» ne peut pas être utilisé dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>«&#x202f;{}&#x202f;» ne peut pas être utilisé pour les noms de fichiers.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Choisissez une période plus longue ou une limite de nuages plus élevée.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Il n&apos;a pas été ouvert, pour que rien ne soit écrasé ailleurs. Corrigez-y le nom de fichier.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>La connexion à {} s&apos;est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Si votre organisation a sa propre autorité de certification, ajoutez-la dans Préférences › Options › Authentification.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>Le certificat de {} est auto-signé.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>S&apos;il s&apos;agit d&apos;un serveur de votre organisation, ajoutez le certificat dans Préférences › Options › Authentification. Sinon, quelqu&apos;un intercepte peut-être la connexion&#x202f;: essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>Le certificat envoyé par {} appartient à un autre hôte.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>Le certificat de {} a expiré.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>Le certificat de {host} a expiré le {end}&#x202f;; l&apos;horloge de cet ordinateur indique {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Corrigez ce que le service signale, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Copiez à nouveau les deux, en entier. Si le client a été supprimé ou a expiré, créez-en un nouveau dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Copiez à nouveau le secret, en entier. S&apos;il est perdu, créez un nouveau client&#x202f;: un secret n&apos;est affiché qu&apos;une fois.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Il existe déjà une autre configuration de ce nom.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>Le service n&apos;a rien trouvé à cette adresse.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>Le service a un problème (statut HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>La réponse de {} ne vient pas de Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} a envoyé une page web au lieu d&apos;une réponse.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>L&apos;identification a réussi&#x202f;; corrigez la date et l&apos;heure de l&apos;ordinateur avant que les connexions sécurisées n&apos;échouent.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>Les variables d&apos;environnement ne décrivent pas un compte complet&#x202f;: vérifiez {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Identifiez-vous de nouveau pour les enregistrer.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Choisissez-en une qui ne soit pas vide et qui soit dans les limites de son SCR.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>On ne sait pas clairement combien de bandes renvoie l&apos;evalscript.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>L&apos;evalscript ne renvoie pas autant de bandes qu&apos;il y a de noms.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Écrivez bands et sampleType (UINT8, UINT16, INT16 ou FLOAT32) comme simples valeurs dans son setup, ou réglez ici le format de nombre et les noms de bandes.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Un fichier {} ne peut contenir qu&apos;une couche telle qu&apos;elle est affichée, pas de données.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Choisissez une période plus longue, une limite de nuages plus élevée ou une autre zone.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>Le service n&apos;indique pas quelles bandes a «&#x202f;{}&#x202f;»&#x202f;: aucune image ne peut être produite.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Aucune zone n&apos;est choisie&#x202f;: saisissez ou dessinez une emprise, ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Il manque un paramètre de cette image.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Complétez les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Modifiez les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Il n&apos;y a plus d&apos;espace disque pour {}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Libérez de l&apos;espace disque ou choisissez un autre disque, puis relancez&#x202f;: les parties terminées sont conservées.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace disque pour {path}&#x202f;: il faut environ {needed}, {free} sont libres.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Libérez de l&apos;espace disque, choisissez un autre disque, ou téléchargez moins. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Ce téléchargement est déjà en cours, ici ou dans une autre fenêtre de QGIS.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Attendez qu&apos;il soit terminé, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Le résultat n&apos;a pas pu être enregistré.</translation>
    </message>
</context>
</TS>

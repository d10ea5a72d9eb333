<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AccountFlow</name>
    <message>
        <source>Sentinel Hub: testing the connection</source>
        <translation>Sentinel Hub: a testar a ligação</translation>
    </message>
    <message>
        <source>Sentinel Hub: signing in</source>
        <translation>Sentinel Hub: a iniciar sessão</translation>
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
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar conta…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar ligação</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Remover conta…</translation>
    </message>
    <message>
        <source>Move &amp;layers to an account…</source>
        <translation>&amp;Mover camadas para uma conta…</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>Atualizar &amp;fontes</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>Abrir &amp;painel de controlo</translation>
    </message>
    <message>
        <source>&amp;Copy report for support</source>
        <translation>&amp;Copiar relatório para o suporte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>AccountMessages</name>
    <message>
        <source>Sign in for this session…</source>
        <translation>Iniciar sessão temporária…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar conta…</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>O início de sessão foi interrompido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Press “Connect” to try again.</source>
        <translation>Clique em “Conectar” para tentar de novo.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store is switched off.</source>
        <translation>A sessão mantém-se até fechar o QGIS: o cofre de palavras-passe está desligado.</translation>
    </message>
    <message>
        <source>Remember it…</source>
        <translation>Memorizar…</translation>
    </message>
    <message>
        <source>The connection of “{name}” works: signed in to {place} in {seconds} s.</source>
        <translation>A ligação de “{name}” funciona: sessão iniciada em {place} em {seconds} s.</translation>
    </message>
    <message>
        <source>“{}” is removed, but QGIS&apos;s password store is off and keeps its entry.</source>
        <translation>“{}” foi removida, mas o cofre de palavras-passe do QGIS está desligado e conserva a entrada.</translation>
    </message>
    <message>
        <source>Restart QGIS, then remove the entry in Settings › Options › Authentication.</source>
        <translation>Reinicie o QGIS e remova a entrada em Configurações › Opções › Autenticação.</translation>
    </message>
    <message>
        <source>Restart QGIS, then add the account to keep it.</source>
        <translation>Reinicie o QGIS e adicione a conta para a manter.</translation>
    </message>
    <message>
        <source>You are signed in until QGIS is closed: its password store was not unlocked.</source>
        <translation>A sessão mantém-se até fechar o QGIS: o cofre de palavras-passe não foi desbloqueado.</translation>
    </message>
    <message>
        <source>Enter the master password of QGIS to have the account remembered.</source>
        <translation>Introduza a palavra-passe mestra do QGIS para que a conta fique memorizada.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Sem sessão iniciada</translation>
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
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A estabelecer a ligação…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected for this session</source>
        <translation>Conectado nesta sessão</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Estado da conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Deployment and state of the account</source>
        <translation>Plataforma e estado da conta</translation>
    </message>
    <message>
        <source>Connect with the remembered account. QGIS may ask for its master password.</source>
        <translation>Conectar com a conta memorizada. O QGIS pode pedir a palavra-passe mestra.</translation>
    </message>
    <message>
        <source>Open the guide at the page for what is shown (F1)</source>
        <translation>Abrir o guia na página do que está à vista (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Accounts: switch, add, edit, test, remove; refresh, dashboard, report for support, help</source>
        <translation>Contas: mudar, adicionar, editar, testar, remover; atualizar, painel de controlo, relatório para o suporte, ajuda</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu da conta</translation>
    </message>
</context>
<context>
    <name>AccountWiring</name>
    <message>
        <source>Testing the connection of “{}”…</source>
        <translation>A testar a ligação de “{}”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A report on versions, settings and the last requests is in the clipboard.</source>
        <translation>Foi copiado para a área de transferência um relatório sobre versões, definições e os últimos pedidos.</translation>
    </message>
    <message>
        <source>Remove the account “{}” and its secret from QGIS?

This cannot be undone. Layers stay on the map, and the account itself stays with the service.</source>
        <translation>Remover do QGIS a conta “{}” e o respetivo segredo?

Não é possível desfazer. As camadas ficam no mapa e a conta continua a existir no serviço.</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Clique em “Conectar” para listar o que a sua conta pode mostrar.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password, which locks its password store.</source>
        <translation>O QGIS pode pedir a palavra-passe mestra, que protege o cofre de palavras-passe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Paste it where you ask for help: it contains no secrets, names or locations.</source>
        <translation>Cole-o onde pedir ajuda: não contém segredos, nomes nem lugares.</translation>
    </message>
    <message>
        <source>Your system may ask you to unlock its key chain, where QGIS keeps a password.</source>
        <translation>O sistema pode pedir-lhe que desbloqueie o porta-chaves, onde o QGIS guarda uma palavra-passe.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays off until QGIS is restarted: edit the account to sign in.</source>
        <translation>O cofre de palavras-passe do QGIS fica desligado até reiniciar o QGIS: edite a conta para iniciar sessão.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Remove finished jobs from this list; their files stay</source>
        <translation>Remover desta lista as tarefas terminadas; os ficheiros ficam</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Limpar tarefas terminadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Running and finished jobs</source>
        <translation>Tarefas em curso e terminadas</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaFlow</name>
    <message>
        <source>Choose a polygon layer in the list of layers.</source>
        <translation>Escolha uma camada de polígonos na lista de camadas.</translation>
    </message>
    <message>
        <source>Selected in “{name}”: {count}</source>
        <translation>Selecionados em “{name}”: {count}</translation>
    </message>
    <message>
        <source>Sentinel Hub: read polygons</source>
        <translation>Sentinel Hub: ler polígonos</translation>
    </message>
    <message>
        <source>All polygons of “{}”; select some to download only those</source>
        <translation>Todos os polígonos de “{}”; selecione alguns para descarregar só esses</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de uma camada</translation>
    </message>
    <message>
        <source>The pasted request</source>
        <translation>O pedido colado</translation>
    </message>
    <message>
        <source>What to cover</source>
        <translation>O que cobrir</translation>
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
        <translation>Escreva oeste, este, sul e norte, ou desenhe a extensão no mapa com o botão ao lado</translation>
    </message>
    <message>
        <source>No data outside it</source>
        <translation>Sem dados fora dela</translation>
    </message>
    <message>
        <source>No data outside the area</source>
        <translation>Sem dados fora da área</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside the area become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Os píxeis com o centro fora da área ficam “sem dados”; caso contrário, descarrega-se todo o retângulo em volta</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>{} done</source>
        <translation>{} concluídas</translation>
    </message>
    <message>
        <source>{} without data</source>
        <translation>{} sem dados</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} falhadas</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} ainda em espera</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} excluídas</translation>
    </message>
    <message>
        <source>{} processing units</source>
        <translation>{} unidades de processamento</translation>
    </message>
    <message>
        <source>Stopped:</source>
        <translation>Parado:</translation>
    </message>
    <message>
        <source>Paused:</source>
        <translation>Em pausa:</translation>
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
        <translation>excluídas: {count}, como “{name}”: {why}</translation>
    </message>
    <message>
        <source>Rows to come: {}. Nothing is sent to find them.</source>
        <translation>Linhas previstas: {}. Nada é enviado para as encontrar.</translation>
    </message>
    <message>
        <source>Requests to find the dates: {}.</source>
        <translation>Pedidos para encontrar as datas: {}.</translation>
    </message>
    <message>
        <source>{} No processing units.</source>
        <translation>{} Nenhuma unidade de processamento.</translation>
    </message>
    <message>
        <source>{text} Processing units: up to {units}.</source>
        <translation>{text} Unidades de processamento: até {units}.</translation>
    </message>
    <message>
        <source>{} processing units were spent on it.</source>
        <translation>Gastaram-se nisso {} unidades de processamento.</translation>
    </message>
    <message>
        <source>To download: {}</source>
        <translation>A descarregar: {}</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} pedidos</translation>
    </message>
    <message>
        <source>about {units} processing units ({share} of a free account&apos;s month)</source>
        <translation>cerca de {units} unidades de processamento ({share} do mês de uma conta gratuita)</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>até {}</translation>
    </message>
    <message>
        <source>{} cannot be made</source>
        <translation>{} impossíveis de criar</translation>
    </message>
    <message>
        <source>it may not fit: {} are free</source>
        <translation>pode não caber: há {} livres</translation>
    </message>
    <message>
        <source>{done} of {rows} done</source>
        <translation>{done} de {rows} concluídas</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} em curso</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unidades de processamento gastas</translation>
    </message>
    <message>
        <source>about {} left</source>
        <translation>faltam cerca de {}</translation>
    </message>
    <message>
        <source>Nothing was acquired below the cloud limit for {} combinations of area, date and product.</source>
        <translation>Sem aquisições abaixo do limite de nuvens para {} combinações de área, data e produto.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas ({why}): the catalogue&apos;s figures are used instead.</source>
        <translation>Não foi possível medir as nuvens em {count} áreas ({why}): usam-se em vez disso os números do catálogo.</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>pelo menos {} com o limite de velocidade da conta</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nada a descarregar</translation>
    </message>
</context>
<context>
    <name>BatchAreasPanel</name>
    <message>
        <source>Features of a polygon layer</source>
        <translation>Elementos de uma camada de polígonos</translation>
    </message>
    <message>
        <source>Tiles of a grid over an extent</source>
        <translation>Quadrículas de uma grelha sobre uma extensão</translation>
    </message>
    <message>
        <source>As in the opened batch</source>
        <translation>Como no lote aberto</translation>
    </message>
    <message>
        <source>What the areas are</source>
        <translation>O que são as áreas</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <source>Polygon layer; each feature becomes an area</source>
        <translation>Camada de polígonos; cada elemento torna-se uma área</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Camada de polígonos</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>N&amp;omes</translation>
    </message>
    <message>
        <source>Field with the names of the areas, for the files; without one the areas are numbered</source>
        <translation>Campo com os nomes das áreas, para os ficheiros; sem ele, as áreas são numeradas</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Campo com os nomes</translation>
    </message>
    <message>
        <source>Only s&amp;elected features</source>
        <translation>Apenas elementos &amp;selecionados</translation>
    </message>
    <message>
        <source>Take the features that are selected now</source>
        <translation>Usar os elementos selecionados neste momento</translation>
    </message>
    <message>
        <source>Only selected features</source>
        <translation>Apenas elementos selecionados</translation>
    </message>
    <message>
        <source>&amp;Cut out the polygons</source>
        <translation>Recortar os polí&amp;gonos</translation>
    </message>
    <message>
        <source>Cut out the polygons</source>
        <translation>Recortar os polígonos</translation>
    </message>
    <message>
        <source>E&amp;xtent</source>
        <translation>Extens&amp;ão</translation>
    </message>
    <message>
        <source>Type west, east, south and north, take them from a layer, or draw the extent on the map</source>
        <translation>Escreva oeste, este, sul e norte, use os de uma camada ou desenhe a extensão no mapa</translation>
    </message>
    <message>
        <source>Extent of the grid</source>
        <translation>Extensão da grelha</translation>
    </message>
    <message>
        <source>Side of a tile, metres</source>
        <translation>Lado de uma quadrícula, em metros</translation>
    </message>
    <message>
        <source>Tile size in metres</source>
        <translation>Tamanho da quadrícula em metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Areas found</source>
        <translation>Áreas encontradas</translation>
    </message>
    <message>
        <source>Pixels outside a polygon become “no data”; otherwise the whole rectangle around it is downloaded</source>
        <translation>Os píxeis fora de um polígono ficam “sem dados”; caso contrário, descarrega-se todo o retângulo em volta</translation>
    </message>
    <message>
        <source>Tile si&amp;ze</source>
        <translation>Tamanho da &amp;quadrícula</translation>
    </message>
</context>
<context>
    <name>BatchDatesPanel</name>
    <message>
        <source>Each acquisition</source>
        <translation>Cada aquisição</translation>
    </message>
    <message>
        <source>One mosaic per interval</source>
        <translation>Um mosaico por intervalo</translation>
    </message>
    <message>
        <source>Clearest day over each area</source>
        <translation>O dia mais limpo em cada área</translation>
    </message>
    <message>
        <source>Whole period (one day)</source>
        <translation>Todo o período (um dia)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>10 days</source>
        <translation>10 dias</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>Semana (desde segunda)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>One file for each day with data over the area</source>
        <translation>Um ficheiro por cada dia com dados na área</translation>
    </message>
    <message>
        <source>Too many dates: choose a longer interval.</source>
        <translation>Demasiadas datas: escolha um intervalo maior.</translation>
    </message>
    <message>
        <source>Dates for each area: {}</source>
        <translation>Datas por área: {}</translation>
    </message>
    <message>
        <source>Which dates each area gets</source>
        <translation>Que datas recebe cada área</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Primeiro dia, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Último dia, UTC, incluído por inteiro</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Add the days of the panel&apos;s calendar page that are within its cloud limit</source>
        <translation>Juntar os dias da página do calendário do painel que cumprem o limite de nuvens</translation>
    </message>
    <message>
        <source>Take the days of the calendar</source>
        <translation>Usar os dias do calendário</translation>
    </message>
    <message>
        <source>One date for each of these</source>
        <translation>Uma data para cada um destes</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordem do mosaico</translation>
    </message>
    <message>
        <source>Maximum cloud cover in percent</source>
        <translation>Cobertura de nuvens máxima em percentagem</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Meas&amp;ure cloud over each area</source>
        <translation>Medir &amp;nuvens em cada área</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Medir nuvens em cada área</translation>
    </message>
    <message>
        <source>Dates chosen</source>
        <translation>Datas escolhidas</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista de datas</translation>
    </message>
    <message>
        <source>As set in each product</source>
        <translation>Como definido em cada produto</translation>
    </message>
    <message>
        <source>“{}” is not a date: write dates as 2026-05-14.</source>
        <translation>“{}” não é uma data: escreva as datas assim: 2026-05-14.</translation>
    </message>
    <message>
        <source>Enter at least one date.</source>
        <translation>Introduza pelo menos uma data.</translation>
    </message>
    <message>
        <source>Dates such as 2026-05-14, one per line or separated by spaces or commas</source>
        <translation>Datas como 2026-05-14, uma por linha ou separadas por espaços ou vírgulas</translation>
    </message>
    <message>
        <source>From t&amp;he calendar</source>
        <translation>Do calend&amp;ário</translation>
    </message>
    <message>
        <source>Ever&amp;y</source>
        <translation>&amp;A cada</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top in a mosaic</source>
        <translation>Ordem do mosaico: que aquisição fica por cima num mosaico</translation>
    </message>
    <message>
        <source>Max. cl&amp;oud</source>
        <translation>Má&amp;x. nuvens</translation>
    </message>
    <message>
        <source>Leave out what has more cloud, percent: over each area where cloud is measured, otherwise over the whole scene</source>
        <translation>Excluir o que tem mais nuvens, em percentagem: em cada área se as nuvens forem medidas, senão em toda a cena</translation>
    </message>
    <message>
        <source>Use the cloud over each area, not the figure of the whole scene; this costs processing units</source>
        <translation>Usar as nuvens em cada área, e não o número de toda a cena; custa unidades de processamento</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Sentinel Hub: add up the rows of a batch</source>
        <translation>Sentinel Hub: somar as linhas de um lote</translation>
    </message>
    <message>
        <source>Stop no&amp;w</source>
        <translation>Parar a&amp;gora</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Why is in the table; “Retry failed” asks for them again.</source>
        <translation>O motivo está na tabela; “Repetir falhadas” volta a pedi-las.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>O lote foi parado.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nenhuma conta conectada.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Conecte uma e tente de novo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Do not wait for the rows that are running; their finished parts are kept</source>
        <translation>Não esperar pelas linhas em curso; as partes terminadas ficam guardadas</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Não iniciar mais linhas; as que já estão em curso terminam</translation>
    </message>
    <message>
        <source>{} · pausing: running rows are finished first</source>
        <translation>{} · a pausar: primeiro terminam as linhas em curso</translation>
    </message>
    <message>
        <source>What has been downloaded is kept; “Resume” continues.</source>
        <translation>O que foi descarregado fica guardado; “Retomar” continua.</translation>
    </message>
</context>
<context>
    <name>BatchDownload</name>
    <message>
        <source>Batch download</source>
        <translation>Download em lote</translation>
    </message>
    <message>
        <source>Download images of many areas and dates, each as a GeoTIFF of its own</source>
        <translation>Descarregar imagens de muitas áreas e datas, cada uma como um GeoTIFF próprio</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,batch,fields,parcels,time series,monthly,grid</source>
        <translation>sentinel,landsat,copernicus,batch,lote,campos,talhões,parcelas,série temporal,mensal,grelha,grade</translation>
    </message>
    <message>
        <source>Images planned</source>
        <translation>Imagens previstas</translation>
    </message>
    <message>
        <source>Images done</source>
        <translation>Imagens concluídas</translation>
    </message>
    <message>
        <source>Images without data</source>
        <translation>Imagens sem dados</translation>
    </message>
    <message>
        <source>Images that failed</source>
        <translation>Imagens que falharam</translation>
    </message>
    <message>
        <source>Images still waiting</source>
        <translation>Imagens ainda em espera</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de processamento gastas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Ficheiro de lote</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Polygons: each feature becomes an image of its own for each date.</source>
        <translation>Polígonos: cada elemento torna-se uma imagem própria para cada data.</translation>
    </message>
    <message>
        <source>Field with names</source>
        <translation>Campo com nomes</translation>
    </message>
    <message>
        <source>Names the areas in files. Without one, or where it is empty, they are numbered.</source>
        <translation>Dá nome às áreas nos ficheiros. Sem ele, ou onde está vazio, são numeradas.</translation>
    </message>
    <message>
        <source>Side of a tile (metres)</source>
        <translation>Lado de uma quadrícula (metros)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>each: an image for each acquisition of the period. list: for each of the days below. interval: a mosaic for each interval. best: the day with the least cloud over the area, of the period or of each interval.</source>
        <translation>each: uma imagem por cada aquisição do período. list: por cada um dos dias abaixo. interval: um mosaico por cada intervalo. best: o dia com menos nuvens na área, do período ou de cada intervalo.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Separated by commas: 2026-05-03,2026-05-28.</source>
        <translation>Separados por vírgulas: 2026-05-03,2026-05-28.</translation>
    </message>
    <message>
        <source>Measure cloud over each area</source>
        <translation>Medir nuvens em cada área</translation>
    </message>
    <message>
        <source>Short name of the product</source>
        <translation>Nome curto do produto</translation>
    </message>
    <message>
        <source>For {product} in names of files. When empty: that of layer or collection.</source>
        <translation>Para {product} nos nomes dos ficheiros. Se vazio: o da camada ou da coleção.</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nomes dos ficheiros</translation>
    </message>
    <message>
        <source>Made of these fields, with / between folders:</source>
        <translation>Compostos por estes campos, com / entre pastas:</translation>
    </message>
    <message>
        <source>The batch.json of an earlier run. Areas, dates and products are taken from it, so nothing else is needed: what is finished is not asked for again. With a later last day, new dates are added.</source>
        <translation>O batch.json de uma execução anterior. Áreas, datas e produtos vêm dele, por isso nada mais é preciso: o que está terminado não volta a ser pedido. Com um último dia posterior, juntam-se as datas novas.</translation>
    </message>
    <message>
        <source>Try failed rows again</source>
        <translation>Repetir as linhas falhadas</translation>
    </message>
    <message>
        <source>Of an earlier run of the same batch.</source>
        <translation>De uma execução anterior do mesmo lote.</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Outros resultados</translation>
    </message>
    <message>
        <source>footprints: a GeoPackage with file, date, cloud and units of each image. mosaics: a VRT for each product and date.</source>
        <translation>footprints: um GeoPackage com ficheiro, data, nuvens e unidades de cada imagem. mosaics: um VRT para cada produto e data.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No areas are given: choose a layer of polygons, or an extent and a side of tiles.</source>
        <translation>Não foram indicadas áreas: escolha uma camada de polígonos, ou uma extensão e o lado das quadrículas.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” fica excluído: {reason}</translation>
    </message>
    <message>
        <source>Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing units.</source>
        <translation>Medir nuvens em {areas} áreas leva cerca de {requests} pedidos e, no máximo, {units} unidades de processamento.</translation>
    </message>
    <message>
        <source>Images planned: {rows}, of which {new} are new and {left} are still to be done.</source>
        <translation>Imagens previstas: {rows}, das quais {new} são novas e {left} ainda estão por fazer.</translation>
    </message>
    <message>
        <source>Nothing was acquired, or all was too cloudy, in {} cases.</source>
        <translation>Sem aquisições, ou todas com demasiadas nuvens, em {} casos.</translation>
    </message>
    <message>
        <source>{count} images failed: {reason}</source>
        <translation>{count} imagens falharam: {reason}</translation>
    </message>
    <message>
        <source>Instead of polygons: the extent below is cut into squares of this side, each of which is an area.</source>
        <translation>Em vez de polígonos: a extensão abaixo é cortada em quadrados com este lado, cada um dos quais é uma área.</translation>
    </message>
    <message>
        <source>For interval (default: a month) and best (default: the whole period).</source>
        <translation>Para interval (predefinição: um mês) e best (predefinição: todo o período).</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Lista de datas</translation>
    </message>
    <message>
        <source>From the pixels themselves, at about 0.02 processing units a date; otherwise the catalogue&apos;s figures of whole scenes are used. When not set: only for best. Sentinel-2 L2A and Landsat can be measured.</source>
        <translation>A partir dos próprios píxeis, por cerca de 0,02 unidades de processamento por data; caso contrário, usam-se os números do catálogo, de cenas inteiras. Se não for definido: só para best. É possível medir Sentinel-2 L2A e Landsat.</translation>
    </message>
    <message>
        <source>Batch file to continue</source>
        <translation>Ficheiro de lote a continuar</translation>
    </message>
    <message>
        <source>Where images, batch file, table and log go. A batch that is already in the folder is continued.</source>
        <translation>Para onde vão imagens, ficheiro de lote, tabela e registo. Um lote que já esteja na pasta é continuado.</translation>
    </message>
    <message>
        <source>No folder is given: choose one, or a batch file to continue.</source>
        <translation>Não foi indicada nenhuma pasta: escolha uma, ou um ficheiro de lote a continuar.</translation>
    </message>
    <message>
        <source>Left out because they cannot be used as areas: {} features in all.</source>
        <translation>Excluídos, por não servirem como áreas: {} elementos no total.</translation>
    </message>
    <message>
        <source>This batch was started at {before}; it continues at {here}, the account&apos;s deployment.</source>
        <translation>Este lote foi iniciado em {before}; continua em {here}, a plataforma da conta.</translation>
    </message>
    <message>
        <source>Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least {time} at the account&apos;s rate limit.</source>
        <translation>Pedidos: {requests}. Unidades de processamento estimadas: {units}. No máximo {size} em disco e pelo menos {time} com o limite de velocidade da conta.</translation>
    </message>
    <message>
        <source>Cloud could not be measured over {count} areas; the catalogue&apos;s figures are used instead. {reason}</source>
        <translation>Não foi possível medir as nuvens em {count} áreas; usam-se em vez disso os números do catálogo. {reason}</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of many areas and dates into a folder: each polygon of a layer, or each tile of a grid, for each acquisition, for days of a list, as mosaics of intervals such as months, or of the day with the least cloud over the area.

The folder gets a batch file (batch.json), a table of all images (batch.csv) and a log. An interrupted run continues when it is started again for the same folder or batch file: finished images and finished parts are not downloaded again. With a later last day, only new dates are added.

An image that fails does not stop the others; when the account&apos;s quota is used up, the disk is full or the network is down, the run stops, and the next run continues.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Descarrega para uma pasta imagens de satélite de muitas áreas e datas: cada polígono de uma camada, ou cada quadrícula de uma grelha, para cada aquisição, para os dias de uma lista, como mosaicos de intervalos (por exemplo, meses) ou do dia com menos nuvens na área.

A pasta recebe um ficheiro de lote (batch.json), uma tabela de todas as imagens (batch.csv) e um registo. Uma execução interrompida continua quando é iniciada de novo para a mesma pasta ou o mesmo ficheiro de lote: as imagens terminadas não voltam a ser pedidas, nem sequer as suas partes terminadas. Com um último dia posterior, só se juntam as datas novas.

Uma imagem que falha não trava as outras; quando a quota da conta se esgota, o disco está cheio ou a rede cai, a execução para e uma posterior continua.

Cada download custa unidades de processamento da sua conta: o registo diz antes quantas serão e depois quantas se gastaram.

A conta é a das variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (com SH_BASE_URL e SH_TOKEN_URL para uma plataforma diferente do Copernicus Data Space) ou, na falta delas, a última com sessão iniciada no painel Sentinel Hub.</translation>
    </message>
</context>
<context>
    <name>BatchFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Names of the files: fields in braces, / makes folders</source>
        <translation>Nomes dos ficheiros: campos entre chavetas, / cria pastas</translation>
    </message>
    <message>
        <source>Template of the file names</source>
        <translation>Modelo dos nomes dos ficheiros</translation>
    </message>
    <message>
        <source>Batch in this folder</source>
        <translation>Lote nesta pasta</translation>
    </message>
    <message>
        <source>Open the batch as it is: only what is missing will be asked for</source>
        <translation>Abrir o lote tal como está: só se pede o que falta</translation>
    </message>
    <message>
        <source>Continue the batch of this folder</source>
        <translation>Continuar o lote desta pasta</translation>
    </message>
    <message>
        <source>Add ne&amp;w dates</source>
        <translation>&amp;Juntar novas datas</translation>
    </message>
    <message>
        <source>Open the batch and look for dates up to today; what has been downloaded stays</source>
        <translation>Abrir o lote e procurar datas até hoje; o que foi descarregado fica</translation>
    </message>
    <message>
        <source>Add new dates to the batch of this folder</source>
        <translation>Juntar novas datas ao lote desta pasta</translation>
    </message>
    <message>
        <source>Insert: name of the area</source>
        <translation>Inserir: nome da área</translation>
    </message>
    <message>
        <source>Insert: day, month, year, or both ends of the period</source>
        <translation>Inserir: dia, mês, ano ou ambos os limites do período</translation>
    </message>
    <message>
        <source>Insert: name of the product</source>
        <translation>Inserir: nome do produto</translation>
    </message>
    <message>
        <source>Insert: short name of the collection</source>
        <translation>Inserir: nome curto da coleção</translation>
    </message>
    <message>
        <source>Insert: first day</source>
        <translation>Inserir: primeiro dia</translation>
    </message>
    <message>
        <source>Insert: last day</source>
        <translation>Inserir: último dia</translation>
    </message>
    <message>
        <source>Insert: year of the first day</source>
        <translation>Inserir: ano do primeiro dia</translation>
    </message>
    <message>
        <source>Insert: month of the first day</source>
        <translation>Inserir: mês do primeiro dia</translation>
    </message>
    <message>
        <source>Insert: number of the file within its area</source>
        <translation>Inserir: número do ficheiro dentro da área</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Folder for the files, and for the batch file with which the batch can be continued</source>
        <translation>Pasta para os ficheiros e para o ficheiro de lote com que se pode continuar o lote</translation>
    </message>
    <message>
        <source>F&amp;ile names</source>
        <translation>Nomes dos &amp;ficheiros</translation>
    </message>
    <message>
        <source>File format; PNG and JPEG only where all products are layers as shown</source>
        <translation>Formato do ficheiro; PNG e JPEG só quando todos os produtos são camadas como são mostradas</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato do ficheiro</translation>
    </message>
    <message>
        <source>Name of the first file</source>
        <translation>Nome do primeiro ficheiro</translation>
    </message>
    <message>
        <source>Con&amp;tinue it</source>
        <translation>Cont&amp;inuar</translation>
    </message>
</context>
<context>
    <name>BatchKeepFlow</name>
    <message>
        <source>Sentinel Hub: look at the folder of a batch</source>
        <translation>Sentinel Hub: ver a pasta de um lote</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Lotes (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Sentinel Hub: open a batch</source>
        <translation>Sentinel Hub: abrir um lote</translation>
    </message>
    <message>
        <source>A batch is in this folder already ({name}): areas {areas}, files {rows}, done {done}.</source>
        <translation>Já há um lote nesta pasta ({name}): áreas {areas}, ficheiros {rows}, concluídos {done}.</translation>
    </message>
</context>
<context>
    <name>BatchLayerMenu</name>
    <message>
        <source>Batch Download for These Fields…</source>
        <translation>Download em lote para estas parcelas…</translation>
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
        <translation>Medir as nuvens nas áreas leva até {} unidades de processamento. Procurar as linhas?</translation>
    </message>
    <message>
        <source>Sentinel Hub: find the rows of a batch</source>
        <translation>Sentinel Hub: procurar as linhas de um lote</translation>
    </message>
    <message>
        <source>Finding rows was stopped.</source>
        <translation>A procura de linhas foi parada.</translation>
    </message>
    <message>
        <source>Add a polygon layer to the project, or choose a grid.</source>
        <translation>Adicione uma camada de polígonos ao projeto ou escolha uma grelha.</translation>
    </message>
    <message>
        <source>Sentinel Hub: read the areas of a batch</source>
        <translation>Sentinel Hub: ler as áreas de um lote</translation>
    </message>
    <message>
        <source>Such as {}</source>
        <translation>Por exemplo, {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Escolha uma pasta para os ficheiros.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Corrija primeiro os nomes dos ficheiros.</translation>
    </message>
    <message>
        <source>Enter or draw an extent.</source>
        <translation>Introduza ou desenhe uma extensão.</translation>
    </message>
    <message>
        <source>Sentinel Hub: estimate a batch</source>
        <translation>Sentinel Hub: estimar um lote</translation>
    </message>
</context>
<context>
    <name>BatchProductDialog</name>
    <message>
        <source>Product of the batch</source>
        <translation>Produto do lote</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Short name, for the files: ndvi</source>
        <translation>Nome curto, para os ficheiros: ndvi</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nome do produto</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Coleção</translation>
    </message>
    <message>
        <source>What the pixels come from</source>
        <translation>De onde vêm os píxeis</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>O que contêm os píxeis</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandas a descarregar, por esta ordem</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Ban&amp;das</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nomes das bandas</translation>
    </message>
    <message>
        <source>E&amp;valscript</source>
        <translation>E&amp;valscript</translation>
    </message>
    <message>
        <source>Number &amp;format</source>
        <translation>&amp;Formato numérico</translation>
    </message>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato numérico dos píxeis</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>&amp;Pixel size</source>
        <translation>Tamanho do &amp;píxel</translation>
    </message>
    <message>
        <source>Side of a pixel, metres</source>
        <translation>Lado de um píxel, em metros</translation>
    </message>
    <message>
        <source>Pixel size in metres</source>
        <translation>Tamanho do píxel em metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas</source>
        <translation>Nomes das bandas, separados por vírgulas</translation>
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
        <translation>“{}” como é mostrada</translation>
    </message>
    <message>
        <source>As the panel&apos;s download page says</source>
        <translation>Como na página de download do painel</translation>
    </message>
    <message>
        <source>Other bands or an evalscript…</source>
        <translation>Outras bandas ou um evalscript…</translation>
    </message>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: o script de uma camada</translation>
    </message>
</context>
<context>
    <name>BatchProductsPanel</name>
    <message>
        <source>Add what is to be made of each area and date.</source>
        <translation>Adicione o que se faz de cada área e data.</translation>
    </message>
    <message>
        <source>What is made of each area and date; F2 renames</source>
        <translation>O que se faz de cada área e data; F2 altera o nome</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Adiciona&amp;r</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Adicionar um produto</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Alt&amp;erar…</translation>
    </message>
    <message>
        <source>Change bands, script, pixel size or number format</source>
        <translation>Alterar bandas, script, tamanho do píxel ou formato numérico</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Alterar o produto</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Al&amp;terar nome</translation>
    </message>
    <message>
        <source>Rename the product</source>
        <translation>Alterar o nome do produto</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Remover o produto</translation>
    </message>
    <message>
        <source>About the products</source>
        <translation>Sobre os produtos</translation>
    </message>
    <message>
        <source>Give the product another name, which is used in file names</source>
        <translation>Dar outro nome ao produto, usado nos nomes dos ficheiros</translation>
    </message>
    <message>
        <source>Remove the product from the list</source>
        <translation>Remover o produto da lista</translation>
    </message>
</context>
<context>
    <name>BatchResultsFlow</name>
    <message>
        <source>{} – footprints</source>
        <translation>{} – contornos</translation>
    </message>
    <message>
        <source>Sentinel Hub: the results of a batch</source>
        <translation>Sentinel Hub: os resultados de um lote</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet that could be put on the map.</source>
        <translation>Ainda não foi descarregado nada que se possa pôr no mapa.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Execute primeiro o lote.</translation>
    </message>
    <message>
        <source>The first {} files are on the map.</source>
        <translation>Os primeiros {} ficheiros estão no mapa.</translation>
    </message>
    <message>
        <source>Mosaics or footprints show all of them.</source>
        <translation>Mosaicos ou contornos mostram-nos todos.</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Name of the area; ticked rows are downloaded</source>
        <translation>Nome da área; as linhas marcadas são descarregadas</translation>
    </message>
    <message>
        <source>UTC days that the image is of</source>
        <translation>Dias UTC a que a imagem se refere</translation>
    </message>
    <message>
        <source>What is made of the area</source>
        <translation>O que se faz da área</translation>
    </message>
    <message>
        <source>Share of cloud, percent: measured over the area, or ≈ of the whole scene</source>
        <translation>Percentagem de nuvens: medida na área, ou ≈ de toda a cena</translation>
    </message>
    <message>
        <source>Processing units: estimated before, spent afterwards</source>
        <translation>Unidades de processamento: antes, estimadas; depois, gastas</translation>
    </message>
    <message>
        <source>Size of the pixels without compression</source>
        <translation>Tamanho dos píxeis sem compressão</translation>
    </message>
    <message>
        <source>File, in the folder of the batch</source>
        <translation>Ficheiro, na pasta do lote</translation>
    </message>
    <message>
        <source>Why it failed, and what to do next</source>
        <translation>Porque falhou e o que fazer a seguir</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Estado da linha</translation>
    </message>
</context>
<context>
    <name>BatchRowsPanel</name>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>Desmarcar t&amp;odas</translation>
    </message>
    <message>
        <source>Tick what is &amp;shown</source>
        <translation>Marcar as &amp;visíveis</translation>
    </message>
    <message>
        <source>Untick what is s&amp;hown</source>
        <translation>Desmarcar as visívei&amp;s</translation>
    </message>
    <message>
        <source>Tick s&amp;election</source>
        <translation>Marcar a s&amp;eleção</translation>
    </message>
    <message>
        <source>Untick sele&amp;ction</source>
        <translation>Desmarcar a se&amp;leção</translation>
    </message>
    <message>
        <source>{shown} of {all} rows are shown</source>
        <translation>{shown} de {all} linhas visíveis</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Repetir</translation>
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
        <translation>A&amp;proximar à área</translation>
    </message>
    <message>
        <source>Show the re&amp;quest…</source>
        <translation>Mostrar o ped&amp;ido…</translation>
    </message>
    <message>
        <source>&amp;Add the file to the map</source>
        <translation>Adicionar o &amp;ficheiro ao mapa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtro das linhas</translation>
    </message>
    <message>
        <source>Show the rows in this state</source>
        <translation>Mostrar as linhas neste estado</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Estado a mostrar</translation>
    </message>
    <message>
        <source>Tick or untick rows; the space key does it for the selected ones</source>
        <translation>Marcar ou desmarcar linhas; a barra de espaços fá-lo para as selecionadas</translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation>Marcar linhas</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>Linhas do lote</translation>
    </message>
    <message>
        <source>About the rows</source>
        <translation>Sobre as linhas</translation>
    </message>
    <message>
        <source>Show only the rows that contain this: area, date, product, file or error</source>
        <translation>Mostrar só as linhas que contêm isto: área, data, produto, ficheiro ou erro</translation>
    </message>
</context>
<context>
    <name>BatchRunFlow</name>
    <message>
        <source>Sentinel Hub: batch download to {}</source>
        <translation>Sentinel Hub: download em lote para {}</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>“{name}” cannot be a file here; “{safe}” can.</source>
        <translation>“{name}” não pode ser um ficheiro aqui; “{safe}” pode.</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, - and _.</source>
        <translation>Escreva um nome com letras, algarismos, - e _.</translation>
    </message>
    <message>
        <source>Another row has the file name “{}”.</source>
        <translation>Outra linha tem o nome de ficheiro “{}”.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeis</translation>
    </message>
    <message>
        <source>{} processing units spent</source>
        <translation>{} unidades de processamento gastas</translation>
    </message>
    <message>
        <source>about {units} processing units, {requests} requests</source>
        <translation>cerca de {units} unidades de processamento, {requests} pedidos</translation>
    </message>
    <message>
        <source>{state} {done} of {parts}</source>
        <translation>{state} {done} de {parts}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Measured over the area</source>
        <translation>Medido na área</translation>
    </message>
    <message>
        <source>Of the whole scene, as the catalogue says</source>
        <translation>De toda a cena, segundo o catálogo</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-14.</source>
        <translation>“{}” não é uma data: escreva-a assim: 2026-05-14.</translation>
    </message>
    <message>
        <source>This row covers {first} to {last}: choose a day in between.</source>
        <translation>Esta linha abrange de {first} a {last}: escolha um dia desse período.</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch download – Sentinel Hub</source>
        <translation>Download em lote – Sentinel Hub</translation>
    </message>
    <message>
        <source>Row&amp;s ({})</source>
        <translation>Linha&amp;s ({})</translation>
    </message>
    <message>
        <source>As a &amp;group of layers</source>
        <translation>Como &amp;grupo de camadas</translation>
    </message>
    <message>
        <source>A layer for each file</source>
        <translation>Uma camada por ficheiro</translation>
    </message>
    <message>
        <source>As &amp;mosaics</source>
        <translation>Como &amp;mosaicos</translation>
    </message>
    <message>
        <source>One VRT for each product and date; the files stay as they are</source>
        <translation>Um VRT para cada produto e data; os ficheiros ficam como estão</translation>
    </message>
    <message>
        <source>As &amp;footprints</source>
        <translation>Como &amp;contornos</translation>
    </message>
    <message>
        <source>One layer with a polygon for each file: date, cloud, units, file</source>
        <translation>Uma camada com um polígono por ficheiro: data, nuvens, unidades, ficheiro</translation>
    </message>
    <message>
        <source>Open the guide at batch downloads (F1)</source>
        <translation>Abrir o guia nos downloads em lote (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>BatchWiring</name>
    <message>
        <source>Batch download</source>
        <translation>Download em lote</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Days with data: {}</source>
        <translation>Dias com dados: {}</translation>
    </message>
    <message>
        <source>Within the cloud limit: {}</source>
        <translation>Dentro do limite de nuvens: {}</translation>
    </message>
    <message>
        <source>No data over this view</source>
        <translation>Sem dados nesta vista</translation>
    </message>
    <message>
        <source>Covers {} % of the view</source>
        <translation>Cobre {} % da vista</translation>
    </message>
    <message>
        <source>Taken at {} UTC</source>
        <translation>Captada às {} UTC</translation>
    </message>
    <message>
        <source>Above the cloud limit</source>
        <translation>Acima do limite de nuvens</translation>
    </message>
</context>
<context>
    <name>CloudFlow</name>
    <message>
        <source>Sentinel Hub: cloud here</source>
        <translation>Sentinel Hub: nuvens aqui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Some days could not be measured.</source>
        <translation>Não foi possível medir alguns dias.</translation>
    </message>
    <message>
        <source>What was measured is of another part of the map.</source>
        <translation>O que foi medido é de outra parte do mapa.</translation>
    </message>
    <message>
        <source>Dates to measure here: {count}, for about {units} processing units.</source>
        <translation>Datas a medir aqui: {count}, por cerca de {units} unidades de processamento.</translation>
    </message>
    <message>
        <source>Measure cloud and its share of the area for each date, from the scene&apos;s own classification of its pixels</source>
        <translation>Medir as nuvens e a parte da área que cobrem em cada data, pela classificação dos píxeis da própria cena</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>There is no date to measure here. Turn to another month.</source>
        <translation>Não há aqui nenhuma data a medir. Mude de mês.</translation>
    </message>
    <message>
        <source>All dates of this calendar are measured here.</source>
        <translation>Todas as datas deste calendário estão medidas aqui.</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuvens na minha vista</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <source>Polygon of “{}”</source>
        <translation>Polígono de “{}”</translation>
    </message>
    <message>
        <source>Cloud over my area in “{}”</source>
        <translation>Nuvens na minha área em “{}”</translation>
    </message>
    <message>
        <source>Figures of whole scenes are free.</source>
        <translation>Os números de cenas inteiras são gratuitos.</translation>
    </message>
</context>
<context>
    <name>CloudPanel</name>
    <message>
        <source>Use the cloud that was measured here</source>
        <translation>Usar as nuvens medidas aqui</translation>
    </message>
    <message>
        <source>Cloud over my view</source>
        <translation>Nuvens na minha vista</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Do not measure cloud now</source>
        <translation>Não medir as nuvens agora</translation>
    </message>
    <message>
        <source>What to look at: all that the map shows, or the polygon that is selected in the active layer</source>
        <translation>O que observar: tudo o que o mapa mostra ou o polígono selecionado na camada ativa</translation>
    </message>
    <message>
        <source>Area to measure cloud over</source>
        <translation>Área onde medir as nuvens</translation>
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
        <translation>Parar; os meses já medidos ficam guardados</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar a medição</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Colour and skip days by the cloud that was measured here, not by the figures of whole scenes; days that were not measured keep those</source>
        <translation>Colorir e saltar dias pelas nuvens medidas aqui, e não pelos números de cenas inteiras; os dias não medidos mantêm estes últimos</translation>
    </message>
</context>
<context>
    <name>CloudScale</name>
    <message>
        <source>Colours of the calendar: cloud, 0 to 100 %</source>
        <translation>Cores do calendário: nuvens, 0 a 100 %</translation>
    </message>
    <message>
        <source>Colour: cloud, from none (dark blue) to all (grey)</source>
        <translation>Cor: de sem nuvens (azul-escuro) a tudo nublado (cinzento)</translation>
    </message>
    <message>
        <source>Filled from below: how much of the view has data</source>
        <translation>Preenchimento de baixo para cima: parte da vista com dados</translation>
    </message>
    <message>
        <source>A month has the colour of its clearest day, and the number of days within the limit</source>
        <translation>Um mês tem a cor do seu dia mais limpo e o número de dias dentro do limite</translation>
    </message>
    <message>
        <source>Dotted frame: above the cloud limit, skipped when you step</source>
        <translation>Moldura pontilhada: acima do limite de nuvens, é saltado ao avançar</translation>
    </message>
</context>
<context>
    <name>CredentialFields</name>
    <message>
        <source>kept if left empty</source>
        <translation>mantém-se se ficar vazio</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ou cole ambos num só bloco</translation>
    </message>
    <message>
        <source>Give id and secret, or leave both empty to keep the stored ones.</source>
        <translation>Indique o ID e o segredo, ou deixe ambos vazios para manter os guardados.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta o ID do cliente.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta o segredo do cliente.</translation>
    </message>
    <message>
        <source>The client id was not in what you pasted.</source>
        <translation>O ID do cliente não estava no que colou.</translation>
    </message>
    <message>
        <source>The client secret was not in what you pasted.</source>
        <translation>O segredo do cliente não estava no que colou.</translation>
    </message>
    <message>
        <source>Copy it from the account page too.</source>
        <translation>Copie-o também da página da conta.</translation>
    </message>
</context>
<context>
    <name>DateWidget</name>
    <message>
        <source>Day with data before this one, within the cloud limit</source>
        <translation>Dia com dados anterior a este, dentro do limite de nuvens</translation>
    </message>
    <message>
        <source>Show the calendar of this layer</source>
        <translation>Mostrar o calendário desta camada</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit</source>
        <translation>Dia com dados posterior a este, dentro do limite de nuvens</translation>
    </message>
</context>
<context>
    <name>DeploymentFields</name>
    <message>
        <source>Service: {}</source>
        <translation>Serviço: {}</translation>
    </message>
    <message>
        <source>Data in US-West-2 (Landsat, HLS, MODIS): {}</source>
        <translation>Dados em US-West-2 (Landsat, HLS, MODIS): {}</translation>
    </message>
    <message>
        <source>Signing in: {}</source>
        <translation>Início de sessão: {}</translation>
    </message>
    <message>
        <source>Any other address of Sentinel Hub</source>
        <translation>Qualquer outro endereço do Sentinel Hub</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Falta o endereço do serviço.</translation>
    </message>
    <message>
        <source>The address for tokens is missing.</source>
        <translation>Falta o endereço dos tokens.</translation>
    </message>
    <message>
        <source>“{}” is not an address that a secret may be sent to.</source>
        <translation>“{}” não é um endereço para onde se possa enviar um segredo.</translation>
    </message>
    <message>
        <source>Give a full address that begins with https:// and has no “?”.</source>
        <translation>Indique um endereço completo que comece por https:// e não tenha “?”.</translation>
    </message>
    <message>
        <source>This is {}: you can simply choose it above.</source>
        <translation>É {}: basta escolhê-lo acima.</translation>
    </message>
    <message>
        <source>This host belongs to {}.</source>
        <translation>Este servidor pertence a {}.</translation>
    </message>
</context>
<context>
    <name>DownloadFlow</name>
    <message>
        <source>This download takes about {} processing units.</source>
        <translation>Este download leva cerca de {} unidades de processamento.</translation>
    </message>
    <message>
        <source>Download?</source>
        <translation>Descarregar?</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · about {units} processing units · up to {size}</source>
        <translation>{width} × {height} píxeis · cerca de {units} unidades de processamento · até {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {} of disk space meanwhile</source>
        <translation>cerca de {} de espaço em disco entretanto</translation>
    </message>
    <message>
        <source>It may not fit: about {needed} of disk space are needed, {free} are free.</source>
        <translation>Pode não caber: são precisos cerca de {needed} de espaço em disco, há {free} livres.</translation>
    </message>
    <message>
        <source>Choose a file to write.</source>
        <translation>Escolha um ficheiro a escrever.</translation>
    </message>
    <message>
        <source>Sentinel Hub: check the disk space</source>
        <translation>Sentinel Hub: verificar o espaço em disco</translation>
    </message>
    <message>
        <source>at least {} at the account&apos;s rate limit</source>
        <translation>pelo menos {} com o limite de velocidade da conta</translation>
    </message>
</context>
<context>
    <name>DownloadImage</name>
    <message>
        <source>The layer of polygons cannot be read: choose another one.</source>
        <translation>Não é possível ler a camada de polígonos: escolha outra.</translation>
    </message>
    <message>
        <source>“{}” is not a date: write it as 2026-05-31.</source>
        <translation>“{}” não é uma data: escreva-a assim: 2026-05-31.</translation>
    </message>
    <message>
        <source>Download image</source>
        <translation>Descarregar imagem</translation>
    </message>
    <message>
        <source>Download satellite imagery with its true pixel values as a GeoTIFF</source>
        <translation>Descarregar imagens de satélite com os valores reais dos píxeis como GeoTIFF</translation>
    </message>
    <message>
        <source>sentinel,landsat,dem,satellite,copernicus,geotiff,evalscript</source>
        <translation>sentinel,landsat,dem,mde,satélite,satellite,copernicus,geotiff,evalscript,descarregar,baixar</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Largura (píxeis)</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Altura (píxeis)</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de processamento gastas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}, at most {size} MB. Requests: {requests}. Estimated processing units: {units}.</source>
        <translation>{width} × {height} píxeis em {crs}, no máximo {size} MB. Pedidos: {requests}. Unidades de processamento estimadas: {units}.</translation>
    </message>
    <message>
        <source>The service makes no images in {crs}: pixels are asked for in {asked} and warped here by nearest neighbour.</source>
        <translation>O serviço não cria imagens em {crs}: os píxeis são pedidos em {asked} e reprojetados aqui pelo vizinho mais próximo.</translation>
    </message>
    <message>
        <source>That is for each date with data in the period.</source>
        <translation>Isto é por cada data com dados no período.</translation>
    </message>
    <message>
        <source>Processing units spent: {units}. Requests sent: {requests}.</source>
        <translation>Unidades de processamento gastas: {units}. Pedidos enviados: {requests}.</translation>
    </message>
    <message>
        <source>Left out, because they have no pixel here: {days}.</source>
        <translation>Excluídos, por não terem aqui nenhum píxel: {days}.</translation>
    </message>
    <message>
        <source>The script&apos;s own data: {}</source>
        <translation>Dados próprios do script: {}</translation>
    </message>
    <message>
        <source>Write the source as collection id, or as configuration id, “/”, and layer id.</source>
        <translation>Escreva a fonte como ID de coleção, ou como ID de configuração, “/” e ID de camada.</translation>
    </message>
    <message>
        <source>The configuration has no layer {wanted}. It has: {known}.</source>
        <translation>A configuração não tem a camada {wanted}. Tem: {known}.</translation>
    </message>
    <message>
        <source>{collection} has no band {unknown}. It has: {known}.</source>
        <translation>{collection} não tem a banda {unknown}. Tem: {known}.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primeiro dia (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions from this day on. Elevation data need none.</source>
        <translation>Aquisições a partir deste dia. Os dados de elevação não precisam dele.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último dia (UTC)</translation>
    </message>
    <message>
        <source>Acquisitions up to the end of this day. When empty: the first day alone.</source>
        <translation>Aquisições até ao fim deste dia. Se vazio: só o primeiro dia.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Cobertura de nuvens máxima (%)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>A collection, such as sentinel-2-l2a or byoc-…, or a layer of a configuration of yours, as configuration id/layer id; “List sources” lists them. Collections:</source>
        <translation>Uma coleção, como sentinel-2-l2a ou byoc-…, ou uma camada de uma configuração sua, como ID da configuração/ID da camada; “Listar fontes” apresenta-as. Coleções:</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names separated by commas, in the order wanted: B04,B03,B02,B08. When empty: the collection&apos;s usual ones, or the layer as it is shown.</source>
        <translation>Nomes separados por vírgulas, pela ordem pretendida: B04,B03,B02,B08. Se vazio: as habituais da coleção, ou a camada como é mostrada.</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Version 3, or the name of a file that holds it. When given, the bands above are not used. Each output becomes a file; user data become a JSON file.</source>
        <translation>Versão 3, ou o nome de um ficheiro que o contém. Se indicado, as bandas acima não são usadas. Cada saída torna-se um ficheiro; os dados do utilizador, um ficheiro JSON.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>The area to cover. It is widened to whole pixels. Needed unless there are polygons.</source>
        <translation>A área a cobrir. É alargada a píxeis inteiros. Necessária se não houver polígonos.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordem do mosaico</translation>
    </message>
    <message>
        <source>Acquisitions of the period</source>
        <translation>Aquisições do período</translation>
    </message>
    <message>
        <source>mosaic: one image of the whole period. files: a file for each date with data. stack: one file with the bands of each date.</source>
        <translation>mosaic: uma imagem de todo o período. files: um ficheiro por cada data com dados. stack: um ficheiro com as bandas de cada data.</translation>
    </message>
    <message>
        <source>Resolution (metres)</source>
        <translation>Resolução (metros)</translation>
    </message>
    <message>
        <source>Side of a pixel in metres. When empty: the collection&apos;s own, 10 for Sentinel-2.</source>
        <translation>Lado de um píxel em metros. Se vazio: o da própria coleção, 10 para Sentinel-2.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>Of the result. When empty: the area&apos;s UTM zone, in which Sentinel-2 pixels come as they are stored. Systems that the service does not know are asked for in UTM and warped here, by nearest neighbour.</source>
        <translation>Do resultado. Se vazio: a zona UTM da área, em que os píxeis Sentinel-2 vêm como estão guardados. Os sistemas que o serviço não conhece são pedidos em UTM e reprojetados aqui, pelo vizinho mais próximo.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>UINT16 and INT16 hold digital numbers, FLOAT32 the physical unit at twice the processing units. When empty: what suits the collection, or what the evalscript says.</source>
        <translation>UINT16 e INT16 guardam números digitais; FLOAT32, a grandeza física pelo dobro das unidades de processamento. Se vazio: o que convém à coleção ou o que o evalscript indica.</translation>
    </message>
    <message>
        <source>Names of the evalscript&apos;s bands</source>
        <translation>Nomes das bandas do evalscript</translation>
    </message>
    <message>
        <source>A name for each band the evalscript returns, separated by commas: NDVI,mask. Needed where its setup does not say plainly how many bands there are.</source>
        <translation>Um nome para cada banda que o evalscript devolve, separados por vírgulas: NDVI,mask. Necessário quando o setup não diz claramente quantas bandas há.</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nomes dos ficheiros de cada data</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>“{}” is neither an evalscript nor a file that can be read: correct the name.</source>
        <translation>“{}” não é um evalscript nem um ficheiro que se possa ler: corrija o nome.</translation>
    </message>
    <message>
        <source>The last day ({end}) is before the first day ({start}).</source>
        <translation>O último dia ({end}) é anterior ao primeiro ({start}).</translation>
    </message>
    <message>
        <source>The extent has no reference system: add one, such as [EPSG:4326].</source>
        <translation>A extensão não tem sistema de referência: acrescente um, como [EPSG:4326].</translation>
    </message>
    <message>
        <source>No area is given: set an extent, or a layer of polygons.</source>
        <translation>Não foi indicada nenhuma área: defina uma extensão ou uma camada de polígonos.</translation>
    </message>
    <message>
        <source>It may not fit: {free} of disk space are free.</source>
        <translation>Pode não caber: há {free} livres no disco.</translation>
    </message>
    <message>
        <source>At least {time} at the account&apos;s rate limit, and about {room} of disk space meanwhile.</source>
        <translation>Pelo menos {time} com o limite de velocidade da conta, e cerca de {room} de espaço em disco entretanto.</translation>
    </message>
    <message>
        <source>The image is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>A imagem está vazia: não há aquisições aqui neste período abaixo desta cobertura de nuvens.</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>SRC personalizado</translation>
    </message>
    <message>
        <source>{collection} has no mosaicking order {order}. Possible: {known}.</source>
        <translation>{collection} não tem a ordem do mosaico {order}. Possíveis: {known}.</translation>
    </message>
    <message>
        <source>Of a whole scene, not of the extent. When empty: the layer&apos;s own, otherwise all. Without effect for collections without cloud figures.</source>
        <translation>De uma cena inteira, não da extensão. Se vazio: o valor da camada, senão todas. Sem efeito em coleções sem dados de nuvens.</translation>
    </message>
    <message>
        <source>No data outside the polygons or extent</source>
        <translation>Sem dados fora dos polígonos ou da extensão</translation>
    </message>
    <message>
        <source>Pixels whose centre is outside become “no data”; otherwise all pixels of the rectangle around are downloaded. When not set: on for polygons, off for extents.</source>
        <translation>Os píxeis com o centro fora ficam “sem dados”; caso contrário, descarregam-se todos os píxeis do retângulo em volta. Se não for definido: ligado para polígonos, desligado para extensões.</translation>
    </message>
    <message>
        <source>Which acquisition is on top where several overlap. When empty: the layer&apos;s own, otherwise mostRecent.</source>
        <translation>Que aquisição fica por cima onde várias se sobrepõem. Se vazio: a ordem da própria camada, senão mostRecent.</translation>
    </message>
    <message>
        <source>With {collection}, {date}, and {name} for the name of the image below; the files go into its folder.</source>
        <translation>Com {collection}, {date}, e {name} para o nome da imagem abaixo; os ficheiros vão para a pasta dela.</translation>
    </message>
    <message>
        <source>An account of the Sentinel Hub panel, by name. When empty: the environment&apos;s, otherwise the last one.</source>
        <translation>Uma conta do painel Sentinel Hub, pelo nome. Se vazio: a do ambiente, senão a última.</translation>
    </message>
    <message>
        <source>Downloads satellite imagery of an area and a period from Sentinel Hub as a GeoTIFF with its true pixel values: bands of a collection, what an evalscript makes of them, or a layer of a configuration as it is shown, which may also become a PNG or JPEG.

The area is widened to whole pixels. In UTM and at the collection&apos;s own resolution, Sentinel-2 pixels come exactly as they are stored. Large images are fetched in parts; an interrupted run downloads only the missing ones when it is started again for the same file.

A period becomes one mosaic, a file for each date, or the bands of all dates in one file.

Every download costs processing units of your account: the log says how many beforehand and how many were spent.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET (with SH_BASE_URL and SH_TOKEN_URL for another deployment than the Copernicus Data Space), else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Descarrega do Sentinel Hub imagens de satélite de uma área e de um período como GeoTIFF com os valores reais dos píxeis: bandas de uma coleção, o que um evalscript faz delas ou uma camada de uma configuração tal como é mostrada, que também pode ficar PNG ou JPEG.

A área é alargada a píxeis inteiros. Em UTM e com a resolução da própria coleção, os píxeis Sentinel-2 vêm exatamente como estão guardados. As imagens grandes são obtidas por partes; uma execução interrompida só pede as que faltam quando é iniciada de novo para o mesmo ficheiro.

Um período torna-se um mosaico, um ficheiro para cada data ou as bandas de todas as datas num só ficheiro.

Cada download custa unidades de processamento da sua conta: o registo diz antes quantas serão e depois quantas se gastaram.

A conta é a das variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET (com SH_BASE_URL e SH_TOKEN_URL para uma plataforma diferente do Copernicus Data Space) ou, na falta delas, a última com sessão iniciada no painel Sentinel Hub.</translation>
    </message>
    <message>
        <source>The area to cover, instead of an extent; with both, only their overlap is covered.</source>
        <translation>A área a cobrir, em vez de uma extensão; com ambos, cobre-se o que têm em comum.</translation>
    </message>
</context>
<context>
    <name>DownloadJobs</name>
    <message>
        <source>Sentinel Hub: look for unfinished downloads</source>
        <translation>Sentinel Hub: procurar downloads por terminar</translation>
    </message>
    <message>
        <source>Sentinel Hub: discard {}</source>
        <translation>Sentinel Hub: descartar {}</translation>
    </message>
    <message>
        <source>Sentinel Hub: download {}</source>
        <translation>Sentinel Hub: descarregar {}</translation>
    </message>
    <message>
        <source>{text} · about {time} left</source>
        <translation>{text} · faltam cerca de {time}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Every pixel is empty: nothing was acquired here in this period below this cloud cover.</source>
        <translation>Todos os píxeis estão vazios: não houve aquisições aqui neste período abaixo desta cobertura de nuvens.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {units} processing units spent</source>
        <translation>{width} × {height} píxeis · {units} unidades de processamento gastas</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the parts of {} that are already downloaded? They would have to be paid for again.</source>
        <translation>Descartar as partes de {} já descarregadas? Teriam de ser pagas de novo.</translation>
    </message>
    <message>
        <source>The parts are from {}: too old to be used, they will be downloaded again.</source>
        <translation>As partes são de {}: demasiado antigas para usar, serão descarregadas de novo.</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>começou {}</translation>
    </message>
    <message>
        <source>Parts kept from before: {kept}, the oldest from {when}.</source>
        <translation>Partes já guardadas: {kept}, a mais antiga de {when}.</translation>
    </message>
    <message>
        <source>Kept parts that were older than a month and were downloaded again: {}.</source>
        <translation>Partes guardadas com mais de um mês, descarregadas de novo: {}.</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>Number format of the pixels</source>
        <translation>Formato numérico dos píxeis</translation>
    </message>
    <message>
        <source>Bands to download, in this order</source>
        <translation>Bandas a descarregar, por esta ordem</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>The layer as shown</source>
        <translation>A camada como é mostrada</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>Choose a layer in the list of sources to download it as it is shown</source>
        <translation>Escolha uma camada na lista de fontes para a descarregar como é mostrada</translation>
    </message>
    <message>
        <source>What the pixels hold</source>
        <translation>O que contêm os píxeis</translation>
    </message>
    <message>
        <source>What is downloaded</source>
        <translation>O que é descarregado</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>Names of the bands as your collection spells them, separated by commas</source>
        <translation>Nomes das bandas tal como a coleção os escreve, separados por vírgulas</translation>
    </message>
    <message>
        <source>Names of the bands</source>
        <translation>Nomes das bandas</translation>
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
        <translation>Núm&amp;eros</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato do ficheiro</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>One mosaic of the period; a file for each date with data; or one file with the bands of each date</source>
        <translation>Um mosaico do período; um ficheiro por cada data com dados; ou um ficheiro com as bandas de cada data</translation>
    </message>
    <message>
        <source>Names of the files of single dates</source>
        <translation>Nomes dos ficheiros de cada data</translation>
    </message>
    <message>
        <source>Resolut&amp;ion</source>
        <translation>Re&amp;solução</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground, in metres</source>
        <translation>Lado de um píxel no terreno, em metros</translation>
    </message>
    <message>
        <source>Resolution, metres</source>
        <translation>Resolução, em metros</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file. The UTM zone of the view keeps Sentinel pixels as they were measured.</source>
        <translation>Sistema de referência de coordenadas do ficheiro. A zona UTM da vista mantém os píxeis Sentinel como foram medidos.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Sistema de referência de coordenadas do ficheiro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF a escrever</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Ficheiro a escrever</translation>
    </message>
    <message>
        <source>Size and cost</source>
        <translation>Tamanho e custo</translation>
    </message>
    <message>
        <source>The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.</source>
        <translation>O serviço não cria imagens em {}: pedido em UTM e reprojetado aqui pelo vizinho mais próximo.</translation>
    </message>
    <message>
        <source>That is for each date with data.</source>
        <translation>Isto é por cada data com dados.</translation>
    </message>
    <message>
        <source>With settings of the pasted request: {}.</source>
        <translation>Com definições do pedido colado: {}.</translation>
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
        <translation>Imagens (*.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>PNG and JPEG need a second file for their position; a GeoTIFF holds its position itself</source>
        <translation>PNG e JPEG precisam de um segundo ficheiro para a posição; um GeoTIFF contém ele próprio a sua</translation>
    </message>
    <message>
        <source>What to make of the dates</source>
        <translation>O que fazer com as datas</translation>
    </message>
    <message>
        <source>Names of the files, in the folder of the one below: {collection}, {date}, and {name} for its name</source>
        <translation>Nomes dos ficheiros, na pasta do indicado abaixo: {collection}, {date}, e {name} para o nome deste</translation>
    </message>
    <message>
        <source>cloud up to {} %</source>
        <translation>nuvens até {} %</translation>
    </message>
    <message>
        <source>your custom CRS</source>
        <translation>SRC personalizado</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>A conta “{name}” foi removida aqui. Camadas que ainda são mostradas por ela: {n}.</translation>
    </message>
    <message>
        <source>Layers that are still shown by accounts which were removed here: {}.</source>
        <translation>Camadas ainda mostradas por contas que foram removidas aqui: {}.</translation>
    </message>
    <message>
        <source>One layer of this project belongs to somebody else&apos;s configuration. It is shown at its owner&apos;s expense.</source>
        <translation>Uma camada deste projeto pertence à configuração de outra pessoa. É mostrada à custa do dono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project belong to somebody else&apos;s configuration. They are shown at its owner&apos;s expense.</source>
        <translation>
            <numerusform>%Ln camada deste projeto pertence à configuração de outra pessoa. É mostrada à custa do dono.</numerusform>
            <numerusform>%Ln camadas deste projeto pertencem à configuração de outra pessoa. São mostradas à custa do dono.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project comes from the old Sentinel Hub plugin. Take it over to step through its dates.</source>
        <translation>Uma camada deste projeto vem do antigo módulo Sentinel Hub. Converta-a para percorrer as suas datas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project come from the old Sentinel Hub plugin. Take them over to step through their dates.</source>
        <translation>
            <numerusform>%Ln camada deste projeto vem do antigo módulo Sentinel Hub. Converta-a para percorrer as suas datas.</numerusform>
            <numerusform>%Ln camadas deste projeto vêm do antigo módulo Sentinel Hub. Converta-as para percorrer as suas datas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project was shared without its configuration. It shows nothing until you give it one.</source>
        <translation>Uma camada deste projeto foi partilhada sem a sua configuração. Não mostra nada até receber uma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project were shared without their configuration. They show nothing until you give them one.</source>
        <translation>
            <numerusform>%Ln camada deste projeto foi partilhada sem a sua configuração. Não mostra nada até receber uma.</numerusform>
            <numerusform>%Ln camadas deste projeto foram partilhadas sem a sua configuração. Não mostram nada até receberem uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>One layer of this project has settings that cannot be read. It is shown as it is.</source>
        <translation>Uma camada deste projeto tem definições que não se conseguem ler. É mostrada como está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers of this project have settings that cannot be read. They are shown as they are.</source>
        <translation>
            <numerusform>%Ln camada deste projeto tem definições que não se conseguem ler. É mostrada como está.</numerusform>
            <numerusform>%Ln camadas deste projeto têm definições que não se conseguem ler. São mostradas como estão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignLayersFlow</name>
    <message>
        <source>Use my own configuration…</source>
        <translation>Usar a minha configuração…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Keep these layers as they are, and do not ask again in this project</source>
        <translation>Manter estas camadas como estão e não perguntar mais neste projeto</translation>
    </message>
    <message>
        <source>Choose what these layers show from your own account; style, position, name and dates stay</source>
        <translation>Escolher o que estas camadas mostram da sua conta; estilo, posição, nome e datas ficam</translation>
    </message>
</context>
<context>
    <name>ForeignLayersNotice</name>
    <message>
        <source>Note on layers of the project</source>
        <translation>Nota sobre camadas do projeto</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Sentinel Hub: opening the guide</source>
        <translation>Sentinel Hub: abrir o guia</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sentinel Hub: guide</source>
        <translation>Sentinel Hub: guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
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
        <translation>Cancelar esta tarefa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Start this job again</source>
        <translation>Iniciar esta tarefa de novo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Show the request of this job: JSON, curl or Python</source>
        <translation>Mostrar o pedido desta tarefa: JSON, curl ou Python</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostrar o pedido</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>Abrir a pasta do ficheiro</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Progresso, em percentagem</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Remove the parts that are kept; the file itself is not touched</source>
        <translation>Remover as partes guardadas; o próprio ficheiro não é alterado</translation>
    </message>
    <message>
        <source>Discard kept parts</source>
        <translation>Descartar partes guardadas</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado da tarefa</translation>
    </message>
    <message>
        <source>Continue: only what is missing is requested</source>
        <translation>Continuar: só se pede o que falta</translation>
    </message>
</context>
<context>
    <name>LayerAccountLine</name>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Esta camada pertence à conta “{}”.</translation>
    </message>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Esta camada pertence a uma conta desconhecida aqui.</translation>
    </message>
    <message>
        <source>Switch to “{}”</source>
        <translation>Mudar para “{}”</translation>
    </message>
    <message>
        <source>Connect “{}”</source>
        <translation>Conectar “{}”</translation>
    </message>
    <message>
        <source>Move the layer to another account</source>
        <translation>Mover a camada para outra conta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Account of the layer</source>
        <translation>Conta da camada</translation>
    </message>
    <message>
        <source>Switch the panel to the layer&apos;s account; dates and downloads then use that account</source>
        <translation>Mudar o painel para a conta da camada; as datas e os downloads usam então essa conta</translation>
    </message>
    <message>
        <source>Let the layer show a configuration of another account; style, position, name and dates stay</source>
        <translation>Mostrar na camada uma configuração de outra conta; estilo, posição, nome e datas ficam</translation>
    </message>
</context>
<context>
    <name>LayerMoves</name>
    <message>
        <source>Sentinel Hub: moving layers</source>
        <translation>Sentinel Hub: a mover camadas</translation>
    </message>
    <message>
        <source>Sentinel Hub: moving layers back</source>
        <translation>Sentinel Hub: a repor camadas</translation>
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
        <translation>WMTS (quadrículas)</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>D&amp;ia</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First day, UTC; the day itself when “Single day” is on</source>
        <translation>Primeiro dia, UTC; o próprio dia quando “Dia único” está ligado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Show the acquisitions of one UTC day only</source>
        <translation>Mostrar só as aquisições de um dia UTC</translation>
    </message>
    <message>
        <source>Single day</source>
        <translation>Dia único</translation>
    </message>
    <message>
        <source>Sin&amp;gle day</source>
        <translation>Dia úni&amp;co</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>Last day, UTC, all of it included</source>
        <translation>Último dia, UTC, incluído por inteiro</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Ma&amp;x. cloud</source>
        <translation>Má&amp;x. nuvens</translation>
    </message>
    <message>
        <source>Leave out acquisitions with more cloud than this, in percent</source>
        <translation>Excluir aquisições com mais nuvens do que isto, em percentagem</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Cobertura de nuvens máxima</translation>
    </message>
    <message>
        <source>Maximum cloud cover, percent</source>
        <translation>Cobertura de nuvens máxima, em percentagem</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Mosaic&amp;king</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>Mosaicking order</source>
        <translation>Ordem do mosaico</translation>
    </message>
    <message>
        <source>Service t&amp;ype</source>
        <translation>Tipo de ser&amp;viço</translation>
    </message>
    <message>
        <source>How the map asks for the imagery. WMTS: tiles, fast, for EPSG:3857 projects. WMS: any CRS.</source>
        <translation>Como o mapa pede as imagens. WMTS: quadrículas, rápido, para projetos EPSG:3857. WMS: qualquer SRC.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>As set in the layer</source>
        <translation>Como definido na camada</translation>
    </message>
    <message>
        <source>Mosaicking order: which acquisition is on top where several overlap</source>
        <translation>Ordem do mosaico: que aquisição fica por cima onde várias se sobrepõem</translation>
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
        <translation>Mostrar esta data em todas as camadas Sentinel Hub</translation>
    </message>
    <message>
        <source>Download This…</source>
        <translation>Descarregar isto…</translation>
    </message>
    <message>
        <source>Show the Request…</source>
        <translation>Mostrar o pedido…</translation>
    </message>
    <message>
        <source>Zoom to Native Resolution</source>
        <translation>Aproximar à resolução nativa</translation>
    </message>
</context>
<context>
    <name>ListSources</name>
    <message>
        <source>List sources</source>
        <translation>Listar fontes</translation>
    </message>
    <message>
        <source>List the collections and layers that an account can download from</source>
        <translation>Listar as coleções e camadas que uma conta pode descarregar</translation>
    </message>
    <message>
        <source>sentinel,copernicus,collections,configurations,layers,byoc</source>
        <translation>sentinel,copernicus,coleções,configurações,camadas,fontes,byoc</translation>
    </message>
    <message>
        <source>Lists what the account can download from, as a table: the service&apos;s collections, the layers of the account&apos;s configurations, and its own collections. The column “source” holds what “Download image” and “Search scenes” take for a source.

The ids of configurations give access to their imagery at the cost of the account: keep the table to yourself.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Lista, numa tabela, de onde a conta pode descarregar: as coleções do serviço, as camadas das configurações da conta e as suas próprias coleções. A coluna “source” contém o que “Descarregar imagem” e “Procurar cenas” aceitam como fonte.

Os ID das configurações dão acesso às imagens à custa da conta: guarde a tabela para si.

A conta é a das variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET ou, na falta delas, a última com sessão iniciada no painel Sentinel Hub.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Número de fontes</translation>
    </message>
</context>
<context>
    <name>MainPanel</name>
    <message>
        <source>Add the chosen layer to the map, for this period and cloud cover (also: double click on the layer)</source>
        <translation>Adicionar ao mapa a camada escolhida, para este período e esta cobertura de nuvens (também com duplo clique na camada)</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Adicionar ao mapa</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>&amp;Adicionar ao mapa</translation>
    </message>
    <message>
        <source>Change the Sentinel Hub layer selected in the layer tree to what is set here; style, opacity and position stay</source>
        <translation>Alterar a camada Sentinel Hub selecionada na lista de camadas para o que está definido aqui; estilo, opacidade e posição ficam</translation>
    </message>
    <message>
        <source>Update layer</source>
        <translation>Atualizar camada</translation>
    </message>
    <message>
        <source>&amp;Update layer</source>
        <translation>At&amp;ualizar camada</translation>
    </message>
    <message>
        <source>Download the bands behind the chosen layer, for the area of the map view, as a GeoTIFF with true values</source>
        <translation>Descarregar as bandas da camada escolhida, na área da vista do mapa, como GeoTIFF com valores reais</translation>
    </message>
    <message>
        <source>Download this view</source>
        <translation>Descarregar esta vista</translation>
    </message>
    <message>
        <source>Dow&amp;nload this view…</source>
        <translation>D&amp;escarregar esta vista…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once, in a window of its own</source>
        <translation>Descarregar muitas áreas, datas e produtos de uma vez, numa janela própria</translation>
    </message>
    <message>
        <source>Batch download</source>
        <translation>Download em lote</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Lote…</translation>
    </message>
    <message>
        <source>Back to the layers</source>
        <translation>Voltar às camadas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarregar</translation>
    </message>
    <message>
        <source>Fill this page with a Process API request: JSON, curl or Python</source>
        <translation>Preencher esta página com um pedido da Process API: JSON, curl ou Python</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Colar um pedido</translation>
    </message>
    <message>
        <source>Paste request…</source>
        <translation>Colar pedido…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostrar o pedido</translation>
    </message>
    <message>
        <source>Show re&amp;quest…</source>
        <translation>Mostrar &amp;pedido…</translation>
    </message>
    <message>
        <source>Download the image and add it to the map</source>
        <translation>Descarregar a imagem e adicioná-la ao mapa</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Descarre&amp;gar</translation>
    </message>
    <message>
        <source>Press “Connect” to list what your account can show.</source>
        <translation>Clique em “Conectar” para listar o que a sua conta pode mostrar.</translation>
    </message>
    <message>
        <source>Show this download as a Process API request: JSON, curl or Python</source>
        <translation>Mostrar este download como pedido da Process API: JSON, curl ou Python</translation>
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
        <translation>A carregar: {done} de {all} quadrículas.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Foi atingido o limite da conta de pedidos ou unidades de processamento por minuto.</translation>
    </message>
    <message>
        <source>Move the map.</source>
        <translation>Mova o mapa.</translation>
    </message>
    <message>
        <source>No data here for {days}.</source>
        <translation>Sem dados aqui para {days}.</translation>
    </message>
    <message>
        <source>Choose another date or a longer period.</source>
        <translation>Escolha outra data ou um período maior.</translation>
    </message>
    <message>
        <source>Zoom in.</source>
        <translation>Aproxime o mapa.</translation>
    </message>
    <message>
        <source>The map is too far out for this layer.</source>
        <translation>O mapa está demasiado afastado para esta camada.</translation>
    </message>
    <message>
        <source>The map is too far out: {collection} is shown up to {metres} m a pixel.</source>
        <translation>O mapa está demasiado afastado: {collection} é mostrada até {metres} m por píxel.</translation>
    </message>
    <message>
        <source>The configuration of this layer is switched off.</source>
        <translation>A configuração desta camada está desligada.</translation>
    </message>
    <message>
        <source>Its owner can switch it on in the dashboard.</source>
        <translation>O dono pode ligá-la no painel de controlo.</translation>
    </message>
    <message>
        <source>The service no longer has this layer, or its configuration.</source>
        <translation>O serviço já não tem esta camada ou a sua configuração.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser.</source>
        <translation>Pode haver uma página de autenticação da rede a bloquear: abra uma página web qualquer num navegador.</translation>
    </message>
    <message>
        <source>{failed} of {all} are missing.</source>
        <translation>Faltam {failed} de {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Sentinel Hub: finding out why the map stays blank</source>
        <translation>Sentinel Hub: ver porque o mapa fica vazio</translation>
    </message>
    <message>
        <source>The map is complete.</source>
        <translation>O mapa está completo.</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ap&amp;roximar</translation>
    </message>
    <message>
        <source>&amp;Zoom to data</source>
        <translation>Aproximar aos dad&amp;os</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Painel de controlo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Te&amp;ntar de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>A carregar…</translation>
    </message>
    <message>
        <source>Loading: {done} of {all} images.</source>
        <translation>A carregar: {done} de {all} imagens.</translation>
    </message>
    <message>
        <source>The map continues by itself in {} s.</source>
        <translation>O mapa continua sozinho dentro de {} s.</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>Não há dados aqui.</translation>
    </message>
    <message>
        <source>No data here for {days} with at most {cloud} % cloud.</source>
        <translation>Sem dados aqui para {days} com {cloud} % de nuvens, no máximo.</translation>
    </message>
    <message>
        <source>Choose another date, a longer period or a higher cloud limit.</source>
        <translation>Escolha outra data, um período maior ou um limite de nuvens mais alto.</translation>
    </message>
    <message>
        <source>The data of this layer is elsewhere.</source>
        <translation>Os dados desta camada estão noutro lugar.</translation>
    </message>
    <message>
        <source>Zoom to it.</source>
        <translation>Aproxime-se deles.</translation>
    </message>
    <message>
        <source>Refresh the sources and add the layer again.</source>
        <translation>Atualize as fontes e adicione a camada de novo.</translation>
    </message>
    <message>
        <source>{} sent the map to another address, which was not opened.</source>
        <translation>{} remeteu o mapa para outro endereço, que não foi aberto.</translation>
    </message>
</context>
<context>
    <name>MapStatePanel</name>
    <message>
        <source>State of the map</source>
        <translation>Estado do mapa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>This layer belongs to an account that is not known here.</source>
        <translation>Esta camada pertence a uma conta desconhecida aqui.</translation>
    </message>
    <message>
        <source>Move it to an account of yours to download its data.</source>
        <translation>Mova-a para uma conta sua para descarregar os dados.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>This layer belongs to the account “{}”.</source>
        <translation>Esta camada pertence à conta “{}”.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>{} is on the map.</source>
        <translation>{} está no mapa.</translation>
    </message>
    <message>
        <source>Connect that account: its layers are downloaded with it.</source>
        <translation>Conecte essa conta: as camadas dela são descarregadas com ela.</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>Colar um pedido</translation>
    </message>
    <message>
        <source>Will be filled in</source>
        <translation>Será preenchido</translation>
    </message>
    <message>
        <source>Different from the request</source>
        <translation>Diferente do pedido</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Preencher</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>JSON, a curl command, or Python</source>
        <translation>JSON, um comando curl ou Python</translation>
    </message>
    <message>
        <source>A Process request, for example from Requests Builder. Nothing of it is run or sent.</source>
        <translation>Um pedido Process, por exemplo do Requests Builder. Nada dele é executado ou enviado.</translation>
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
        <translation>O pedido colado está preenchido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Check the page, then download.</source>
        <translation>Reveja a página e depois descarregue.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>Paste the JSON of a Process request, a curl command, or Python code.</source>
        <translation>Cole o JSON de um pedido Process, um comando curl ou código Python.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message>
        <source>The text is too long for a request.</source>
        <translation>O texto é demasiado longo para um pedido.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>Não há nenhum pedido neste texto.</translation>
    </message>
    <message>
        <source>There is a command or program, but no request in it.</source>
        <translation>Há um comando ou programa, mas nele nenhum pedido.</translation>
    </message>
    <message>
        <source>The request is in the file {}, which is not part of the text.</source>
        <translation>O pedido está no ficheiro {}, que não faz parte do texto.</translation>
    </message>
    <message>
        <source>Open that file, and paste what is in it.</source>
        <translation>Abra esse ficheiro e cole o conteúdo.</translation>
    </message>
    <message>
        <source>The program works out “{}” when it runs, and it is not run here.</source>
        <translation>O programa calcula “{}” ao ser executado, e aqui não é executado.</translation>
    </message>
    <message>
        <source>Write the value into the text, or paste the request as JSON.</source>
        <translation>Escreva o valor no texto ou cole o pedido como JSON.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>O texto acaba a meio do pedido.</translation>
    </message>
    <message>
        <source>There is a mistake in the JSON.</source>
        <translation>Há um erro no JSON.</translation>
    </message>
    <message>
        <source>There is a mistake in the Python code.</source>
        <translation>Há um erro no código Python.</translation>
    </message>
    <message>
        <source>“{}” is not a number that can be used.</source>
        <translation>“{}” não é um número utilizável.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a request.</source>
        <translation>O texto tem demasiados níveis para um pedido.</translation>
    </message>
    <message>
        <source>“{}” is missing, or its value cannot be used.</source>
        <translation>Falta “{}”, ou o seu valor não é utilizável.</translation>
    </message>
    <message>
        <source>This is not a Process request.</source>
        <translation>Isto não é um pedido Process.</translation>
    </message>
    <message>
        <source>This is not a Process request; it has: {}.</source>
        <translation>Isto não é um pedido Process; tem: {}.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>up to {} %</source>
        <translation>até {} %</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in {crs}</source>
        <translation>{width} × {height} píxeis em {crs}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma geométrica</translation>
    </message>
    <message>
        <source>cut to the request&apos;s polygon</source>
        <translation>recorte pelo polígono do pedido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>evalscript of {} lines</source>
        <translation>evalscript de {} linhas</translation>
    </message>
    <message>
        <source>It was made for {}; your account&apos;s service is asked instead.</source>
        <translation>Foi feito para {}; em vez disso, usa-se o serviço da sua conta.</translation>
    </message>
    <message>
        <source>Your account&apos;s service does not offer {}.</source>
        <translation>O serviço da sua conta não oferece {}.</translation>
    </message>
    <message>
        <source>It joins several collections ({}), which is not possible here: the usual bands of the first, without the script.</source>
        <translation>Junta várias coleções ({}), o que aqui não é possível: ficam as bandas habituais da primeira, sem o script.</translation>
    </message>
    <message>
        <source>Cloud cover {} % becomes {} %.</source>
        <translation>A cobertura de nuvens de {} % passa a {} %.</translation>
    </message>
    <message>
        <source>“{}” is left out: the program works it out when it runs.</source>
        <translation>“{}” é omitido: o programa calcula-o ao ser executado.</translation>
    </message>
    <message>
        <source>Its pixels are {} × {} in units of the CRS; here they are square.</source>
        <translation>Os píxeis têm {} × {} em unidades do SRC; aqui são quadrados.</translation>
    </message>
    <message>
        <source>Pixels lie on whole multiples of their size here: {2} × {3} instead of {0} × {1}.</source>
        <translation>Aqui os píxeis assentam em múltiplos inteiros do seu tamanho: {2} × {3} em vez de {0} × {1}.</translation>
    </message>
    <message>
        <source>The image covers the polygon, not all of the box around it.</source>
        <translation>A imagem cobre o polígono, não todo o retângulo em volta.</translation>
    </message>
    <message>
        <source>It asks for {}; here it becomes a GeoTIFF.</source>
        <translation>Pede {}; aqui torna-se um GeoTIFF.</translation>
    </message>
    <message>
        <source>It asks for {} alone; here all outputs of the script are downloaded.</source>
        <translation>Pede só {}; aqui são descarregadas todas as saídas do script.</translation>
    </message>
    <message>
        <source>There was a token or secret in the text: it has been removed and is not kept.</source>
        <translation>Havia um token ou segredo no texto: foi removido e não fica guardado.</translation>
    </message>
    <message>
        <source>Copy the whole request again, and paste it.</source>
        <translation>Copie de novo o pedido completo e cole-o.</translation>
    </message>
    <message>
        <source>Correct it in the text, or copy the request again.</source>
        <translation>Corrija-o no texto ou copie o pedido de novo.</translation>
    </message>
    <message>
        <source>It has no dates: those of this page stay.</source>
        <translation>Não tem datas: ficam as desta página.</translation>
    </message>
    <message>
        <source>It has times of day: here whole days are used, in UTC.</source>
        <translation>Tem horas do dia: aqui usam-se dias inteiros, em UTC.</translation>
    </message>
    <message>
        <source>The mosaicking order “{}” is not known here: the usual one is used.</source>
        <translation>A ordem do mosaico “{}” é desconhecida aqui: usa-se a habitual.</translation>
    </message>
    <message>
        <source>“{}” is left out: this page has no setting for it.</source>
        <translation>“{}” é omitido: esta página não tem nenhuma definição para isso.</translation>
    </message>
    <message>
        <source>It has both a size and a resolution: the size is used.</source>
        <translation>Tem tamanho e resolução: usa-se o tamanho.</translation>
    </message>
    <message>
        <source>It is not clear what the script returns: name its bands below it.</source>
        <translation>Não é claro o que o script devolve: indique abaixo as bandas.</translation>
    </message>
    <message>
        <source>It was a batch request: here the whole area is downloaded at once.</source>
        <translation>Era um pedido em lote: aqui toda a área é descarregada de uma vez.</translation>
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
        <translation>Mostrar ou ocultar o painel Sentinel Hub</translation>
    </message>
    <message>
        <source>Batch Download…</source>
        <translation>Download em lote…</translation>
    </message>
    <message>
        <source>Download many areas, dates and products at once</source>
        <translation>Descarregar muitas áreas, datas e produtos de uma vez</translation>
    </message>
</context>
<context>
    <name>PrefetchFlow</name>
    <message>
        <source>Sentinel Hub: next dates</source>
        <translation>Sentinel Hub: próximas datas</translation>
    </message>
</context>
<context>
    <name>PrefetchMenu</name>
    <message>
        <source>Fetch the next and the previous date ahead</source>
        <translation>Obter de antemão a data seguinte e a anterior</translation>
    </message>
    <message>
        <source>Right click: fetch dates ahead, so that a step shows them at once</source>
        <translation>Botão direito: obter datas de antemão, para que apareçam logo ao avançar</translation>
    </message>
    <message>
        <source>Spent on it so far: {} PU</source>
        <translation>Gasto nisto até agora: {} PU</translation>
    </message>
    <message>
        <source>Up to {} PU this session</source>
        <translation>Até {} PU nesta sessão</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Limit reached: {} PU spent on it</source>
        <translation>Limite atingido: {} PU gastas</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Connect to see a preview.</source>
        <translation>Conecte para ver uma pré-visualização.</translation>
    </message>
    <message>
        <source>Previews of scenes</source>
        <translation>Pré-visualizações de cenas</translation>
    </message>
    <message>
        <source>Sentinel Hub: preview</source>
        <translation>Sentinel Hub: pré-visualização</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % de nuvens</translation>
    </message>
    <message>
        <source>covers {} %</source>
        <translation>cobre {} %</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>A obter a pré-visualização…</translation>
    </message>
    <message>
        <source>Show a small preview of this scene, for about {} processing units; kept until QGIS is closed</source>
        <translation>Mostrar uma pequena pré-visualização desta cena, por cerca de {} unidades de processamento; guardada até fechar o QGIS</translation>
    </message>
</context>
<context>
    <name>ReattachFlow</name>
    <message>
        <source>Connect the account to see what it can show.</source>
        <translation>Conecte a conta para ver o que pode mostrar.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Reading the configurations of “{}”…</source>
        <translation>A ler as configurações de “{}”…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configurações</translation>
    </message>
    <message>
        <source>This account has no layer yet. Make a configuration first, then come back.</source>
        <translation>Esta conta ainda não tem camadas. Crie primeiro uma configuração e volte depois.</translation>
    </message>
    <message>
        <source>Configurations that could not be read: {}</source>
        <translation>Configurações que não foi possível ler: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Moving layers…</source>
        <translation>A mover camadas…</translation>
    </message>
</context>
<context>
    <name>ReattachPanel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Mover %n camada</numerusform>
            <numerusform>Mover %n camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one layer</source>
        <translation>Mover uma camada</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Back; nothing is moved</source>
        <translation>Voltar; nada é movido</translation>
    </message>
    <message>
        <source>Move layers to an account</source>
        <translation>Mover camadas para uma conta</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>The account whose configurations the layers are to show, at its expense</source>
        <translation>A conta cujas configurações as camadas vão mostrar, à custa dela</translation>
    </message>
    <message>
        <source>Account to move the layers to</source>
        <translation>Conta para onde mover as camadas</translation>
    </message>
    <message>
        <source>State of the account&apos;s configurations</source>
        <translation>Estado das configurações da conta</translation>
    </message>
    <message>
        <source>Layers to move</source>
        <translation>Camadas a mover</translation>
    </message>
    <message>
        <source>&amp;Show the selected layer with</source>
        <translation>&amp;Mostrar a camada selecionada com</translation>
    </message>
    <message>
        <source>Layer of the account&apos;s configurations that the selected layer of the map is to show; type letters of its name to find it</source>
        <translation>Camada das configurações da conta que a camada selecionada do mapa vai mostrar; escreva letras do nome para a encontrar</translation>
    </message>
    <message>
        <source>Layer of the account to show instead</source>
        <translation>Camada da conta a mostrar em vez desta</translation>
    </message>
    <message>
        <source>Let the ticked layers show the account&apos;s configurations; this can be undone until the project is closed</source>
        <translation>As camadas marcadas passam a mostrar as configurações da conta; pode ser desfeito até fechar o projeto</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Mover camadas</translation>
    </message>
    <message>
        <source>Ticked layers are moved; style, position, name and dates stay</source>
        <translation>As camadas marcadas são movidas; estilo, posição, nome e datas ficam</translation>
    </message>
</context>
<context>
    <name>ReattachWiring</name>
    <message>
        <source>Move to another account…</source>
        <translation>Mover para outra conta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Let these layers show again what they showed before</source>
        <translation>Estas camadas voltam a mostrar o que mostravam antes</translation>
    </message>
    <message>
        <source>Close this note; the move stays</source>
        <translation>Fechar esta nota; a mudança fica</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub layer to move.</source>
        <translation>Não há nenhuma camada Sentinel Hub para mover.</translation>
    </message>
    <message>
        <source>Add one to the map, or open a project that has some.</source>
        <translation>Adicione uma ao mapa ou abra um projeto que as tenha.</translation>
    </message>
    <message>
        <source>Sign in with your own account first.</source>
        <translation>Inicie primeiro sessão com a sua própria conta.</translation>
    </message>
    <message>
        <source>Then choose what of it the layers are to show.</source>
        <translation>Depois escolha o que as camadas vão mostrar dela.</translation>
    </message>
    <message>
        <source>One layer now belongs to the account “{name}”.</source>
        <translation>Uma camada pertence agora à conta “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers now belong to the account “{name}”.</source>
        <translation>
            <numerusform>%Ln camada pertence agora à conta “{name}”.</numerusform>
            <numerusform>%Ln camadas pertencem agora à conta “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers that stay as they were: {n}. {why}</source>
        <translation>Camadas que ficam como estavam: {n}. {why}</translation>
    </message>
    <message>
        <source>Whoever opens it is offered to use a configuration of their own.</source>
        <translation>A quem a abrir é proposto usar uma configuração própria.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>The copy is next to the project: {}</source>
        <translation>A cópia está ao lado do projeto: {}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Process API request</source>
        <translation>Pedido da Process API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Corpo (JSON)</translation>
    </message>
    <message>
        <source>Command line (curl)</source>
        <translation>Linha de comandos (curl)</translation>
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
        <translation>Pedido </translation>
    </message>
    <message>
        <source> of {}</source>
        <translation> de {}</translation>
    </message>
    <message>
        <source>Which of the requests</source>
        <translation>Qual dos pedidos</translation>
    </message>
    <message>
        <source>The image takes several requests, one for each tile</source>
        <translation>A imagem precisa de vários pedidos, um por quadrícula</translation>
    </message>
    <message>
        <source>Each date is asked for by a request of its own; this one is of the period.</source>
        <translation>Cada data tem um pedido próprio; este é do período.</translation>
    </message>
    <message>
        <source>The outline is too long for a request: the image is cut on this computer.</source>
        <translation>O polígono é demasiado longo para um pedido: a imagem é recortada neste computador.</translation>
    </message>
    <message>
        <source>The image is brought into its reference system on this computer.</source>
        <translation>A imagem é passada para o seu sistema de referência neste computador.</translation>
    </message>
    <message>
        <source>The outputs come together, in a tar archive.</source>
        <translation>As saídas vêm juntas, num arquivo tar.</translation>
    </message>
    <message>
        <source>Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.</source>
        <translation>Os comandos leem o ID e o segredo do cliente de SH_CLIENT_ID e SH_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Format of the request</source>
        <translation>Formato do pedido</translation>
    </message>
</context>
<context>
    <name>ResumeDownloads</name>
    <message>
        <source>Resume downloads</source>
        <translation>Retomar downloads</translation>
    </message>
    <message>
        <source>sentinel,copernicus,continue,retry,broken,interrupted,quota</source>
        <translation>sentinel,copernicus,continuar,repetir,interrompido,quota</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Pasta dos ficheiros</translation>
    </message>
    <message>
        <source>When empty: all downloads that this profile of QGIS remembers.</source>
        <translation>Se vazio: todos os downloads de que este perfil do QGIS se lembra.</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Downloads terminados</translation>
    </message>
    <message>
        <source>Downloads left as they are</source>
        <translation>Downloads deixados como estão</translation>
    </message>
    <message>
        <source>Processing units spent</source>
        <translation>Unidades de processamento gastas</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Continue interrupted downloads: only what is missing is requested</source>
        <translation>Continuar downloads interrompidos: só se pede o que falta</translation>
    </message>
    <message>
        <source>There is no download to continue.</source>
        <translation>Não há nenhum download para continuar.</translation>
    </message>
    <message>
        <source>Continues interrupted downloads: those that were started in the Sentinel Hub panel or by “Download image”, in this session of QGIS or an earlier one. Only what is missing is downloaded and paid for.

With a folder, it continues those whose files go there, whoever started them, also on another computer. Batches are continued by “Batch download”.

A download that fails again does not stop the others, unless the account&apos;s quota is used up or the network is down. All are kept and can be continued later.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel. Downloads from other deployments than its own are left alone.</source>
        <translation>Continua downloads interrompidos: os iniciados no painel Sentinel Hub e por “Descarregar imagem”, nesta sessão do QGIS ou numa anterior. Só se pede e só se paga o que falta.

Com uma pasta, continua aqueles cujos ficheiros vão para lá, seja quem for que os iniciou, também noutro computador. Os lotes continuam por “Download em lote”.

Um download que volta a falhar não para os outros, a não ser que a quota da conta esteja esgotada ou falte a rede. Todos ficam como estão e podem continuar mais tarde.

A conta é a das variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET ou, na falta delas, a última com sessão iniciada no painel Sentinel Hub. Os downloads de outras plataformas não são tocados.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>    No match: pick one below</source>
        <translation>    Sem correspondência: escolha uma abaixo</translation>
    </message>
</context>
<context>
    <name>ScaleNotice</name>
    <message>
        <source>Too far out for {}</source>
        <translation>Demasiado afastado para {}</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Escala do mapa</translation>
    </message>
    <message>
        <source>Zoom the map in around its centre until the collection can be shown</source>
        <translation>Aproximar o mapa em torno do centro até se poder mostrar a coleção</translation>
    </message>
    <message>
        <source>Zoom to a scale at which the collection can be shown</source>
        <translation>Aproximar para uma escala em que se pode mostrar a coleção</translation>
    </message>
    <message>
        <source>&amp;Zoom to</source>
        <translation>Apr&amp;oximar para</translation>
    </message>
</context>
<context>
    <name>SceneClasses</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado ou defeituoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Área escura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nuvem</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetação</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Solo nu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Não classificado</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuvem, probabilidade média</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuvem, probabilidade alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve ou gelo</translation>
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
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Covers the view (%)</source>
        <translation>Cobre a vista (%)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sentido da órbita</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Cloud of the scene (%)</source>
        <translation>Nuvens da cena (%)</translation>
    </message>
</context>
<context>
    <name>SceneStyle</name>
    <message>
        <source>{low} – {high} % cloud</source>
        <translation>{low} – {high} % de nuvens</translation>
    </message>
    <message>
        <source>Without a figure for cloud</source>
        <translation>Sem valor de nuvens</translation>
    </message>
</context>
<context>
    <name>ScenesFlow</name>
    <message>
        <source>The calendar has no scenes yet</source>
        <translation>O calendário ainda não tem cenas</translation>
    </message>
    <message>
        <source>Scenes: {count} · {period}</source>
        <translation>Cenas: {count} · {period}</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>da vista</translation>
    </message>
    <message>
        <source>of the polygon</source>
        <translation>do polígono</translation>
    </message>
    <message>
        <source>Sentinel Hub: footprints</source>
        <translation>Sentinel Hub: contornos</translation>
    </message>
    <message>
        <source>Drawing footprints…</source>
        <translation>A desenhar contornos…</translation>
    </message>
    <message>
        <source>{collection} footprints (WFS) · {period}</source>
        <translation>Contornos de {collection} (WFS) · {period}</translation>
    </message>
    <message>
        <source>Sentinel Hub: WFS layer</source>
        <translation>Sentinel Hub: camada WFS</translation>
    </message>
    <message>
        <source>No scene is within these limits.</source>
        <translation>Nenhuma cena cumpre estes limites.</translation>
    </message>
    <message>
        <source>{shown} of {count} scenes are on the map. Select a footprint to go to its date.</source>
        <translation>{shown} de {count} cenas estão no mapa. Selecione um contorno para ir para a sua data.</translation>
    </message>
    <message>
        <source>{collection} scenes · {period}</source>
        <translation>Cenas de {collection} · {period}</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Close; layers stay on the map</source>
        <translation>Fechar; as camadas ficam no mapa</translation>
    </message>
    <message>
        <source>Close the search for scenes</source>
        <translation>Fechar a procura de cenas</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Cobre pelo menos</translation>
    </message>
    <message>
        <source>Leave out scenes that cover less of the map view, or of the polygon that is chosen for cloud</source>
        <translation>Excluir cenas que cobrem menos da vista do mapa, ou do polígono escolhido para as nuvens</translation>
    </message>
    <message>
        <source>Least coverage, percent</source>
        <translation>Cobertura mínima, em percentagem</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of the view</source>
        <translation>da vista</translation>
    </message>
    <message>
        <source>Only within the cloud limit</source>
        <translation>Só dentro do limite de nuvens</translation>
    </message>
    <message>
        <source>Put the footprints of these scenes on the map, coloured by cloud like the calendar; no request is sent for them</source>
        <translation>Pôr no mapa os contornos destas cenas, coloridos por nuvens como no calendário; não se envia nenhum pedido</translation>
    </message>
    <message>
        <source>Add footprints to the map</source>
        <translation>Adicionar contornos ao mapa</translation>
    </message>
    <message>
        <source>Add footprints</source>
        <translation>Adicionar contornos</translation>
    </message>
    <message>
        <source>Preview of the selected scene</source>
        <translation>Pré-visualização da cena selecionada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than “Max. cloud” below; the figure is of the whole scene</source>
        <translation>Excluir cenas com mais nuvens do que “Máx. nuvens” abaixo; o valor é de toda a cena</translation>
    </message>
    <message>
        <source>Preview image of the selected scene</source>
        <translation>Imagem de pré-visualização da cena selecionada</translation>
    </message>
</context>
<context>
    <name>ScenesWiring</name>
    <message>
        <source>Search scenes…</source>
        <translation>Procurar cenas…</translation>
    </message>
    <message>
        <source>Footprints of the scenes that this calendar shows, as a layer; sends no request</source>
        <translation>Contornos das cenas que este calendário mostra, como camada; não envia nenhum pedido</translation>
    </message>
    <message>
        <source>Add as WFS layer</source>
        <translation>Adicionar como camada WFS</translation>
    </message>
    <message>
        <source>A layer that asks the service for the scenes in view, at most the 100 latest of these months</source>
        <translation>Uma camada que pede ao serviço as cenas à vista, no máximo as 100 mais recentes destes meses</translation>
    </message>
</context>
<context>
    <name>ScriptFlow</name>
    <message>
        <source>Sentinel Hub: the script of a layer</source>
        <translation>Sentinel Hub: o script de uma camada</translation>
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
        <translation>Evalscripts (*.js *.txt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>// {} cannot be read: choose a text file</source>
        <translation>// não é possível ler {}: escolha um ficheiro de texto</translation>
    </message>
    <message>
        <source>An evalscript, version 3: type it, paste it, open a file, or begin with the layer&apos;s own</source>
        <translation>Um evalscript, versão 3: escreva-o, cole-o, abra um ficheiro ou comece com o da camada</translation>
    </message>
    <message>
        <source>Evalscript</source>
        <translation>Evalscript</translation>
    </message>
    <message>
        <source>The layer&apos;s</source>
        <translation>O da camada</translation>
    </message>
    <message>
        <source>Begin with the evalscript of the layer</source>
        <translation>Começar com o evalscript da camada</translation>
    </message>
    <message>
        <source>Take the layer&apos;s evalscript</source>
        <translation>Usar o evalscript da camada</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Read an evalscript from a file</source>
        <translation>Ler um evalscript de um ficheiro</translation>
    </message>
    <message>
        <source>Open an evalscript</source>
        <translation>Abrir um evalscript</translation>
    </message>
    <message>
        <source>Names of the script&apos;s bands</source>
        <translation>Nomes das bandas do script</translation>
    </message>
    <message>
        <source>Band names: NDVI</source>
        <translation>Nomes das bandas: NDVI</translation>
    </message>
    <message>
        <source>Names of the bands that the script returns, separated by commas; empty: as the script calls them</source>
        <translation>Nomes das bandas que o script devolve, separados por vírgulas; vazio: como o script lhes chama</translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Procurar cenas</translation>
    </message>
    <message>
        <source>sentinel,landsat,copernicus,catalogue,stac,cloud,footprints,dates</source>
        <translation>sentinel,landsat,copernicus,catálogo,catalogue,stac,nuvens,contornos,footprints,datas,cenas</translation>
    </message>
    <message>
        <source>Finds the acquisitions of a collection over an extent and in a period, as a layer of footprints with time, cloud cover, platform and orbit. Cloud cover is that of whole scenes, not of the extent.

A search costs at most one processing unit a page of 100 scenes.

The account is the one in the environment variables SH_CLIENT_ID and SH_CLIENT_SECRET, else the one signed in last in the Sentinel Hub panel.</source>
        <translation>Encontra as aquisições de uma coleção numa extensão e num período, como camada de contornos com hora, cobertura de nuvens, satélite e órbita. A cobertura de nuvens é a de cenas inteiras, não a da extensão.

Uma procura custa, no máximo, uma unidade de processamento por página de 100 cenas.

A conta é a das variáveis de ambiente SH_CLIENT_ID e SH_CLIENT_SECRET ou, na falta delas, a última com sessão iniciada no painel Sentinel Hub.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Its id, such as sentinel-2-l2a or byoc-…. Collections:</source>
        <translation>O seu ID, como sentinel-2-l2a ou byoc-…. Coleções:</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Scenes that touch it are found; it may lie across the 180th meridian.</source>
        <translation>Encontram-se as cenas que lhe tocam; pode atravessar o meridiano 180.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de cenas</translation>
    </message>
    <message>
        <source>Scenes found: {found}. Below the cloud limit: {wanted}.</source>
        <translation>Cenas encontradas: {found}. Abaixo do limite de nuvens: {wanted}.</translation>
    </message>
    <message>
        <source>Find the acquisitions of an area and a period as footprints with their attributes</source>
        <translation>Encontrar as aquisições de uma área e de um período como contornos com os seus atributos</translation>
    </message>
</context>
<context>
    <name>SentinelHubBatch</name>
    <message>
        <source>&amp;Plan</source>
        <translation>P&amp;lano</translation>
    </message>
    <message>
        <source>1  Areas</source>
        <translation>1  Áreas</translation>
    </message>
    <message>
        <source>2  Dates</source>
        <translation>2  Datas</translation>
    </message>
    <message>
        <source>3  Products</source>
        <translation>3  Produtos</translation>
    </message>
    <message>
        <source>4  Files</source>
        <translation>4  Ficheiros</translation>
    </message>
    <message>
        <source>Open a &amp;batch…</source>
        <translation>A&amp;brir um lote…</translation>
    </message>
    <message>
        <source>Open a batch</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Finding rows</source>
        <translation>A procurar linhas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop finding rows</source>
        <translation>Parar de procurar linhas</translation>
    </message>
    <message>
        <source>Find &amp;rows</source>
        <translation>Proc&amp;urar linhas</translation>
    </message>
    <message>
        <source>Find the dates of each area; the catalogue is asked where that is needed</source>
        <translation>Encontrar as datas de cada área; onde for preciso, consulta-se o catálogo</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Procurar linhas</translation>
    </message>
    <message>
        <source>Row&amp;s</source>
        <translation>Lin&amp;has</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progresso do lote</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>&amp;No mapa</translation>
    </message>
    <message>
        <source>Put what has been downloaded on the map</source>
        <translation>Pôr no mapa o que foi descarregado</translation>
    </message>
    <message>
        <source>Put the results on the map</source>
        <translation>Pôr os resultados no mapa</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Open the folder of the files</source>
        <translation>Abrir a pasta dos ficheiros</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Repetir &amp;falhadas</translation>
    </message>
    <message>
        <source>Ask for the rows that failed once more</source>
        <translation>Pedir mais uma vez as linhas que falharam</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <translation>Repetir linhas falhadas</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>Pausar o lote</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Download the ticked rows that are not done yet</source>
        <translation>Descarregar as linhas marcadas que ainda não estão concluídas</translation>
    </message>
    <message>
        <source>Run the batch</source>
        <translation>Executar o lote</translation>
    </message>
    <message>
        <source>Plan and rows of the batch</source>
        <translation>Plano e linhas do lote</translation>
    </message>
    <message>
        <source>Open a batch file: batch.json in the folder of the batch</source>
        <translation>Abrir um ficheiro de lote: batch.json na pasta do lote</translation>
    </message>
    <message>
        <source>Cost of finding the rows</source>
        <translation>Custo de procurar as linhas</translation>
    </message>
    <message>
        <source>Size and cost of the ticked rows</source>
        <translation>Tamanho e custo das linhas marcadas</translation>
    </message>
    <message>
        <source>State of the batch</source>
        <translation>Estado do lote</translation>
    </message>
    <message>
        <source>Start no more rows; those already running are finished</source>
        <translation>Não iniciar mais linhas; as que já estão em curso terminam</translation>
    </message>
</context>
<context>
    <name>SentinelHubDock</name>
    <message>
        <source>Sentinel Hub: opening the panel</source>
        <translation>Sentinel Hub: a abrir o painel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
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
        <translation>Fechar esta nota; não volta a aparecer neste projeto</translation>
    </message>
    <message>
        <source>Save a copy without it</source>
        <translation>Guardar uma cópia sem o ID</translation>
    </message>
    <message>
        <source>The layers&apos; address holds your configuration id: whoever has the project file sees imagery at your expense.</source>
        <translation>O endereço das camadas contém o ID da sua configuração: quem tiver o ficheiro do projeto vê imagens à sua custa.</translation>
    </message>
    <message>
        <source>Sentinel Hub: copy of the project</source>
        <translation>Sentinel Hub: cópia do projeto</translation>
    </message>
    <message>
        <source>Save a copy next to the project, to give away: whoever opens it uses an account of their own</source>
        <translation>Guardar ao lado do projeto uma cópia para partilhar: quem a abrir usa uma conta própria</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>There is an account called “{}” already.</source>
        <translation>Já existe uma conta chamada “{}”.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dê outro nome a esta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Iniciar &amp;sessão</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store is switched off, so the account can be used until QGIS is closed, and is not remembered.</source>
        <translation>O cofre de palavras-passe do QGIS está desligado: a conta pode ser usada até fechar o QGIS e não fica memorizada.</translation>
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
        <translation>URL do ser&amp;viço</translation>
    </message>
    <message>
        <source>Address of the service: https://, host name, nothing after it</source>
        <translation>Endereço do serviço: https://, nome do servidor e nada depois</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>URL do serviço</translation>
    </message>
    <message>
        <source>https://sh.example.org</source>
        <translation>https://sh.example.org</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL do to&amp;ken</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL do token</translation>
    </message>
    <message>
        <source>https://id.example.org/…/token</source>
        <translation>https://id.example.org/…/token</translation>
    </message>
    <message>
        <source>Note on the addresses</source>
        <translation>Nota sobre os endereços</translation>
    </message>
    <message>
        <source>Cl&amp;ient id</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>Id of your OAuth client. Id and secret copied together may be pasted here as one block.</source>
        <translation>ID do seu cliente OAuth. ID e segredo copiados juntos podem ser colados aqui num só bloco.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>or paste both as one block</source>
        <translation>ou cole ambos num só bloco</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Se&amp;gredo do cliente</translation>
    </message>
    <message>
        <source>Secret of your OAuth client. It is kept encrypted in QGIS&apos;s authentication database.</source>
        <translation>Segredo do seu cliente OAuth. É guardado encriptado na base de dados de autenticação do QGIS.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Keep id and secret encrypted in QGIS&apos;s password store. Unchecked, this account is used until QGIS is closed; what is stored already stays.</source>
        <translation>Manter o ID e o segredo encriptados no cofre de palavras-passe do QGIS. Se desmarcado, esta conta é usada até fechar o QGIS; o que já está guardado fica.</translation>
    </message>
    <message>
        <source>Remember in QGIS&apos;s password store</source>
        <translation>Memorizar no cofre de palavras-passe do QGIS</translation>
    </message>
    <message>
        <source>Remem&amp;ber in QGIS</source>
        <translation>Memori&amp;zar no QGIS</translation>
    </message>
    <message>
        <source>No client id yet? Open the account page, sign in there, press “Create” under OAuth clients and copy id and secret.</source>
        <translation>Ainda sem ID do cliente? Abra a página da conta, inicie sessão, clique em “Create” em OAuth clients e copie o ID e o segredo.</translation>
    </message>
    <message>
        <source>Open the page of this deployment on which OAuth clients are created, in the web browser</source>
        <translation>Abrir no navegador a página desta plataforma onde se criam clientes OAuth</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Abrir a página da conta</translation>
    </message>
    <message>
        <source>Open acco&amp;unt page…</source>
        <translation>Abrir página da c&amp;onta…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>A iniciar sessão</translation>
    </message>
    <message>
        <source>Stop signing in, or go back without changing the account</source>
        <translation>Parar o início de sessão ou voltar sem alterar a conta</translation>
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
        <translation>Verificar o ID e o segredo no serviço e depois memorizá-los</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password store, this secret included; you will need it once per session, unless QGIS may keep it in the key chain of your system.</source>
        <translation>O QGIS vai pedir-lhe que defina uma palavra-passe mestra. Ela protege tudo o que o QGIS guarda no cofre de palavras-passe, incluindo este segredo; será precisa uma vez por sessão, a não ser que o QGIS a possa guardar no porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>QGIS may ask for its master password: the one that was set when its password store was first used in this profile. It is not the password of your account.</source>
        <translation>O QGIS pode pedir a palavra-passe mestra: a que foi definida quando o cofre de palavras-passe foi usado pela primeira vez neste perfil. Não é a palavra-passe da sua conta.</translation>
    </message>
    <message>
        <source>QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. There is no password of QGIS to remember.</source>
        <translation>O QGIS guarda a palavra-passe mestra no porta-chaves do sistema, que pode pedir-lhe que o desbloqueie. Não há nenhuma palavra-passe do QGIS para memorizar.</translation>
    </message>
    <message>
        <source>Where your account is registered</source>
        <translation>Onde a sua conta está registada</translation>
    </message>
    <message>
        <source>Address that issues access tokens for client id and secret</source>
        <translation>Endereço que emite tokens de acesso a partir do ID e do segredo do cliente</translation>
    </message>
    <message>
        <source>Your own name for this account</source>
        <translation>O nome que dá a esta conta</translation>
    </message>
</context>
<context>
    <name>SourcesFlow</name>
    <message>
        <source>Loading configurations…</source>
        <translation>A carregar configurações…</translation>
    </message>
    <message>
        <source>Sentinel Hub: configurations</source>
        <translation>Sentinel Hub: configurações</translation>
    </message>
    <message>
        <source>The configurations could not be listed.</source>
        <translation>Não foi possível listar as configurações.</translation>
    </message>
    <message>
        <source>Sentinel Hub: layers</source>
        <translation>Sentinel Hub: camadas</translation>
    </message>
    <message>
        <source>Sentinel Hub: own collections</source>
        <translation>Sentinel Hub: coleções próprias</translation>
    </message>
    <message>
        <source>Not part of this account.</source>
        <translation>Não faz parte desta conta.</translation>
    </message>
    <message>
        <source>Sentinel Hub: collection</source>
        <translation>Sentinel Hub: coleção</translation>
    </message>
    <message>
        <source>The list is incomplete: {}</source>
        <translation>A lista está incompleta: {}</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Own collections</source>
        <translation>Coleções próprias</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Sem camadas</translation>
    </message>
    <message>
        <source>No own collections</source>
        <translation>Sem coleções próprias</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>A carregar…</translation>
    </message>
    <message>
        <source>{} (switched off)</source>
        <translation>{} (desligada)</translation>
    </message>
    <message>
        <source>Collections of your own data: BYOC, batch results, Zarr</source>
        <translation>Coleções dos seus próprios dados: BYOC, resultados de lotes, Zarr</translation>
    </message>
    <message>
        <source>Switched off: turn its OGC services on in the dashboard.</source>
        <translation>Desligada: ligue os serviços OGC dela no painel de controlo.</translation>
    </message>
    <message>
        <source>Collection not named</source>
        <translation>Coleção sem nome</translation>
    </message>
    <message>
        <source>The service could not read its data.</source>
        <translation>O serviço não conseguiu ler os dados dela.</translation>
    </message>
    <message>
        <source>Not configured yet: it has no images.</source>
        <translation>Ainda por configurar: não tem imagens.</translation>
    </message>
    <message>
        <source>Shown by the layer “{layer}” of “{configuration}”</source>
        <translation>Mostrada pela camada “{layer}” de “{configuration}”</translation>
    </message>
    <message>
        <source>Values in a colour ramp, with a legend</source>
        <translation>Valores numa rampa de cores, com legenda</translation>
    </message>
    <message>
        <source>Classes, with a legend</source>
        <translation>Classes, com legenda</translation>
    </message>
    <message>
        <source>Layers: {}</source>
        <translation>Camadas: {}</translation>
    </message>
    <message>
        <source>Bands: {}</source>
        <translation>Bandas: {}</translation>
    </message>
    <message>
        <source>Extent: {west}° to {east}° east, {south}° to {north}° north</source>
        <translation>Extensão: {west}° a {east}° este, {south}° a {north}° norte</translation>
    </message>
    <message>
        <source>Images from {first} to {last}</source>
        <translation>Imagens de {first} a {last}</translation>
    </message>
    <message>
        <source>Images from {} on</source>
        <translation>Imagens desde {}</translation>
    </message>
    <message>
        <source>Data at {}</source>
        <translation>Dados em {}</translation>
    </message>
    <message>
        <source>The service is still processing changes.</source>
        <translation>O serviço ainda está a processar alterações.</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Nothing matches “{}” yet.</source>
        <translation>Ainda nada corresponde a “{}”.</translation>
    </message>
    <message>
        <source>Nothing matches “{}”.</source>
        <translation>Nada corresponde a “{}”.</translation>
    </message>
    <message>
        <source>“{}” has no images yet.</source>
        <translation>“{}” ainda não tem imagens.</translation>
    </message>
    <message>
        <source>No configuration opened so far shows this collection. “Add to map” makes a layer for it; its bands can be downloaded.</source>
        <translation>Nenhuma configuração aberta até agora mostra esta coleção. “Adicionar ao mapa” cria uma camada para ela; é possível descarregar as bandas.</translation>
    </message>
    <message>
        <source>No layer shows this collection yet. “Add to map” makes one; its bands can be downloaded.</source>
        <translation>Ainda nenhuma camada mostra esta coleção. “Adicionar ao mapa” cria uma; é possível descarregar as bandas.</translation>
    </message>
    <message>
        <source>Show only what contains these words, in any order: names of configurations, layers and collections, descriptions, ids of collections</source>
        <translation>Mostrar só o que contém estas palavras, por qualquer ordem: nomes de configurações, camadas e coleções, descrições, ID de coleções</translation>
    </message>
    <message>
        <source>Search layers and collections</source>
        <translation>Procurar camadas e coleções</translation>
    </message>
    <message>
        <source>Configurations, layers and own collections</source>
        <translation>Configurações, camadas e coleções próprias</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado da lista</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Parar a procura</translation>
    </message>
    <message>
        <source>Stop searching the configurations that were not opened yet</source>
        <translation>Parar de procurar nas configurações ainda não abertas</translation>
    </message>
</context>
<context>
    <name>SourcesSearch</name>
    <message>
        <source>Sentinel Hub: searching configurations</source>
        <translation>Sentinel Hub: a procurar nas configurações</translation>
    </message>
    <message>
        <source>The search ended early: {}</source>
        <translation>A procura acabou antes do fim: {}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {all} configurations.</source>
        <translation>Parada após {done} de {all} configurações.</translation>
    </message>
    <message>
        <source>Searching configurations: {done} of {all}</source>
        <translation>A procurar nas configurações: {done} de {all}</translation>
    </message>
    <message>
        <source>{failed} of {all} configurations could not be searched.</source>
        <translation>Não foi possível procurar em {failed} de {all} configurações.</translation>
    </message>
</context>
<context>
    <name>SpendingPanel</name>
    <message>
        <source>This session: {total} PU · {viewing} viewing, {downloads} downloads</source>
        <translation>Esta sessão: {total} PU · {viewing} visualização, {downloads} downloads</translation>
    </message>
    <message>
        <source>  Others: {} PU</source>
        <translation>  Outras: {} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU</source>
        <translation>{account}: {units} PU</translation>
    </message>
    <message>
        <source>{account}: {units} PU; a free account has {month} a month</source>
        <translation>{account}: {units} PU; uma conta gratuita tem {month} por mês</translation>
    </message>
    <message>
        <source>What viewing costs is worked out from size and bands, because the service does not say it.</source>
        <translation>O custo da visualização é calculado a partir do tamanho e das bandas, porque o serviço não o indica.</translation>
    </message>
    <message>
        <source>Show or hide what each layer and download has cost</source>
        <translation>Mostrar ou ocultar o custo de cada camada e de cada download</translation>
    </message>
    <message>
        <source>Processing units by layer</source>
        <translation>Unidades de processamento por camada</translation>
    </message>
    <message>
        <source>Processing units of this session</source>
        <translation>Unidades de processamento desta sessão</translation>
    </message>
    <message>
        <source>Open the account&apos;s dashboard, which shows what is left of this month&apos;s processing units</source>
        <translation>Abrir o painel de controlo da conta, que mostra o que resta das unidades de processamento deste mês</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Abrir o painel de controlo</translation>
    </message>
    <message>
        <source>Processing units by account and layer</source>
        <translation>Unidades de processamento por conta e camada</translation>
    </message>
    <message>
        <source>Processing units (PU) are what the service counts: a tile of 512 × 512 pixels made of three bands is one. What QGIS draws from its cache costs nothing.</source>
        <translation>As unidades de processamento (PU) são o que o serviço conta: uma quadrícula de 512 × 512 píxeis feita de três bandas é uma. O que o QGIS desenha da cache não custa nada.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{done} of {parts} parts · {units} processing units</source>
        <translation>{done} de {parts} partes · {units} unidades de processamento</translation>
    </message>
    <message>
        <source>Processing units spent: {}.</source>
        <translation>Unidades de processamento gastas: {}.</translation>
    </message>
    <message>
        <source>The download can continue on the 1st of next month.</source>
        <translation>O download pode continuar no dia 1 do próximo mês.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts are kept; only the rest will be requested.</source>
        <translation>{done} de {parts} partes estão guardadas; só se pede o resto.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>QGIS starter</source>
        <translation>Configuração inicial QGIS</translation>
    </message>
    <message>
        <source>Made by the Sentinel Hub plugin of QGIS, which finds it by the word at the end.</source>
        <translation>Criada pelo módulo Sentinel Hub do QGIS, que a reconhece pela palavra no fim.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falsa cor</translation>
    </message>
    <message>
        <source>Vegetation (NDVI)</source>
        <translation>Vegetação (NDVI)</translation>
    </message>
    <message>
        <source>Moisture (NDMI)</source>
        <translation>Humidade (NDMI)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR)</source>
        <translation>Infravermelho de onda curta (SWIR)</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Classificação da cena</translation>
    </message>
    <message>
        <source>Radar VV (decibel)</source>
        <translation>Radar VV (decibéis)</translation>
    </message>
    <message>
        <source>Radar VH (decibel)</source>
        <translation>Radar VH (decibéis)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevação</translation>
    </message>
    <message>
        <source>True colour, Sentinel-3</source>
        <translation>Cor verdadeira, Sentinel-3</translation>
    </message>
    <message>
        <source>Nitrogen dioxide (NO2)</source>
        <translation>Dióxido de azoto (NO2)</translation>
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
        <translation>Índice de aerossóis</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A as the eye sees it: B04, B03, B02</source>
        <translation>Sentinel-2 L2A como o olho vê: B04, B03, B02</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with living plants in red: B08, B04, B03</source>
        <translation>Sentinel-2 L2A com as plantas vivas a vermelho: B08, B04, B03</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, how dense and green plants are: (B08 - B04) / (B08 + B04)</source>
        <translation>Sentinel-2 L2A, densidade e verdura das plantas: (B08 - B04) / (B08 + B04)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, water in plants and soil: (B8A - B11) / (B8A + B11)</source>
        <translation>Sentinel-2 L2A, água nas plantas e no solo: (B8A - B11) / (B8A + B11)</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A with burnt and bare ground standing out: B12, B8A, B04</source>
        <translation>Sentinel-2 L2A com destaque para solo queimado e nu: B12, B8A, B04</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VV (gamma0, orthorectified), -20 to 0 dB</source>
        <translation>Sentinel-1, retrodispersão VV (gamma0, ortorretificada), -20 a 0 dB</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter VH (gamma0, orthorectified), -26 to -6 dB</source>
        <translation>Sentinel-1, retrodispersão VH (gamma0, ortorretificada), -26 a -6 dB</translation>
    </message>
    <message>
        <source>Copernicus DEM, height above sea level in metres</source>
        <translation>Copernicus DEM, altitude acima do nível do mar em metros</translation>
    </message>
    <message>
        <source>Sentinel-3 OLCI as the eye sees it, 300 m: B08, B06, B04</source>
        <translation>Sentinel-3 OLCI como o olho vê, 300 m: B08, B06, B04</translation>
    </message>
    <message>
        <source>Sentinel-5P, nitrogen dioxide in the air column, 0 to 100 µmol/m²</source>
        <translation>Sentinel-5P, dióxido de azoto na coluna de ar, 0 a 100 µmol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, carbon monoxide in the air column, 0 to 0.1 mol/m²</source>
        <translation>Sentinel-5P, monóxido de carbono na coluna de ar, 0 a 0,1 mol/m²</translation>
    </message>
    <message>
        <source>Sentinel-5P, methane in dry air, 1600 to 2000 ppb</source>
        <translation>Sentinel-5P, metano em ar seco, 1600 a 2000 ppb</translation>
    </message>
    <message>
        <source>Sentinel-5P, UV aerosol index (354, 388 nm): dust, smoke and ash above 1</source>
        <translation>Sentinel-5P, índice UV de aerossóis (354, 388 nm): poeira, fumo e cinza acima de 1</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado ou defeituoso</translation>
    </message>
    <message>
        <source>Dark area</source>
        <translation>Área escura</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nuvem</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetação</translation>
    </message>
    <message>
        <source>Bare soil</source>
        <translation>Solo nu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Não classificado</translation>
    </message>
    <message>
        <source>Cloud, medium probability</source>
        <translation>Nuvem, probabilidade média</translation>
    </message>
    <message>
        <source>Cloud, high probability</source>
        <translation>Nuvem, probabilidade alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve ou gelo</translation>
    </message>
    <message>
        <source>0 m or lower</source>
        <translation>0 m ou menos</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A, class of each pixel: cloud, water, plants and more</source>
        <translation>Sentinel-2 L2A, classe de cada píxel: nuvem, água, plantas e mais</translation>
    </message>
</context>
<context>
    <name>StarterFlow</name>
    <message>
        <source>Sentinel Hub: making a configuration</source>
        <translation>Sentinel Hub: a criar uma configuração</translation>
    </message>
    <message>
        <source>Sentinel Hub: making a layer</source>
        <translation>Sentinel Hub: a criar uma camada</translation>
    </message>
</context>
<context>
    <name>StarterNotice</name>
    <message>
        <source>Starter configuration</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Make a configuration with layers that are ready for the map: optical, radar, elevation and, where the service has them, air quality. You are asked first.</source>
        <translation>Criar uma configuração com camadas prontas para o mapa: óticas, radar, elevação e, onde o serviço as tem, qualidade do ar. Há uma pergunta antes.</translation>
    </message>
    <message>
        <source>Create starter configuration</source>
        <translation>Criar configuração inicial</translation>
    </message>
    <message>
        <source>Create starter configuration…</source>
        <translation>Criar configuração inicial…</translation>
    </message>
    <message>
        <source>Add the layers that are missing; those that are there stay as they are</source>
        <translation>Adicionar as camadas que faltam; as existentes ficam como estão</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Progress of the configuration</source>
        <translation>Progresso da configuração</translation>
    </message>
    <message>
        <source>Stop; what has been made by then stays</source>
        <translation>Parar; o que já estiver criado fica</translation>
    </message>
    <message>
        <source>Cancel making the configuration</source>
        <translation>Cancelar a criação da configuração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is; “Add starter layers…” in the account&apos;s menu continues it</source>
        <translation>Deixar como está; “Adicionar camadas iniciais…” no menu da conta continua-a</translation>
    </message>
</context>
<context>
    <name>StarterWiring</name>
    <message>
        <source>Make the plugin&apos;s own configuration, or add what it lacks. You are asked first.</source>
        <translation>Criar a configuração própria do módulo ou acrescentar o que lhe falta. Há uma pergunta antes.</translation>
    </message>
    <message>
        <source>Create the configuration “{name}” in the account “{account}”?

It gets layers of Sentinel-2, Sentinel-1 and elevation, and of Sentinel-3 and Sentinel-5P where the service has them. This costs no processing units. It appears in the dashboard too, where it can be changed and deleted.</source>
        <translation>Criar a configuração “{name}” na conta “{account}”?

Recebe camadas de Sentinel-2, Sentinel-1 e elevação, e de Sentinel-3 e Sentinel-5P onde o serviço as tem. Não custa unidades de processamento. Aparece também no painel de controlo, onde pode ser alterada e eliminada.</translation>
    </message>
    <message>
        <source>Add the starter layers that are missing to the configuration “{name}” of the account “{account}”?

This costs no processing units; layers that are there stay as they are.</source>
        <translation>Adicionar as camadas iniciais que faltam à configuração “{name}” da conta “{account}”?

Não custa unidades de processamento; as camadas existentes ficam como estão.</translation>
    </message>
    <message>
        <source>Making “{}”…</source>
        <translation>A criar “{}”…</translation>
    </message>
    <message>
        <source>Make a layer for “{collection}” in the configuration “{name}” of the account “{account}”?

Only layers of a configuration can be put on the map. Its colours are measured in what the map shows, which costs a fraction of a processing unit. The layer appears in the dashboard too, where it can be changed and deleted.

You are not asked again in this session.</source>
        <translation>Criar uma camada para “{collection}” na configuração “{name}” da conta “{account}”?

Só se podem pôr no mapa camadas de uma configuração. As cores são medidas no que o mapa mostra, o que custa uma fração de uma unidade de processamento. A camada aparece também no painel de controlo, onde pode ser alterada e eliminada.

Esta pergunta não se repete nesta sessão.</translation>
    </message>
    <message>
        <source>Making a layer for “{}”…</source>
        <translation>A criar uma camada para “{}”…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stopped: “{}” is there, but perhaps not all of its layers.</source>
        <translation>Parado: “{}” já existe, mas talvez sem todas as camadas.</translation>
    </message>
    <message>
        <source>“{name}” is there; layers that are still missing: {count}.</source>
        <translation>“{name}” já existe; camadas que ainda faltam: {count}.</translation>
    </message>
    <message>
        <source>Go back to “{}” to finish it.</source>
        <translation>Volte a “{}” para terminar.</translation>
    </message>
    <message>
        <source>“{name}” is made in the account “{account}”.</source>
        <translation>“{name}” foi criada na conta “{account}”.</translation>
    </message>
    <message>
        <source>This account has no configuration yet, so it has nothing for the map. A starter configuration brings layers that are ready to use.</source>
        <translation>Esta conta ainda não tem configurações, por isso não tem nada para o mapa. Uma configuração inicial traz camadas prontas a usar.</translation>
    </message>
    <message>
        <source>Add &amp;starter layers…</source>
        <translation>Adicionar camadas &amp;iniciais…</translation>
    </message>
</context>
<context>
    <name>TakeoverNotice</name>
    <message>
        <source>Notice on the old plugin</source>
        <translation>Aviso sobre o módulo antigo</translation>
    </message>
    <message>
        <source>The old Sentinel Hub plugin keeps your client secret unencrypted in QGIS&apos;s settings.</source>
        <translation>O antigo módulo Sentinel Hub mantém o segredo do cliente sem encriptação nas definições do QGIS.</translation>
    </message>
    <message>
        <source>Sign in with it here, keep it encrypted in QGIS&apos;s password store, then remove it from the old plugin&apos;s settings</source>
        <translation>Iniciar sessão aqui com ele, guardá-lo encriptado no cofre de palavras-passe do QGIS e removê-lo das definições do módulo antigo</translation>
    </message>
    <message>
        <source>Take over and wipe there</source>
        <translation>Passar para aqui e apagar lá</translation>
    </message>
    <message>
        <source>Remove client id, secret and configuration id from the old plugin&apos;s settings, and keep them nowhere</source>
        <translation>Remover o ID e o segredo do cliente e o ID da configuração das definições do módulo antigo, sem os guardar em lado nenhum</translation>
    </message>
    <message>
        <source>Wipe only</source>
        <translation>Só apagar</translation>
    </message>
    <message>
        <source>Leave it as it is; this is not asked again</source>
        <translation>Deixar como está; não se pergunta de novo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>TakeoverWiring</name>
    <message>
        <source>The account is taken over, and its secret is stored encrypted in QGIS.</source>
        <translation>A conta foi transferida e o seu segredo está guardado encriptado no QGIS.</translation>
    </message>
    <message>
        <source>Wipe client id and secret from the old plugin&apos;s settings?

This cannot be undone: the old plugin will ask for them again, and the service shows a secret only once, when it is made.</source>
        <translation>Apagar o ID e o segredo do cliente das definições do módulo antigo?

Não é possível desfazer: o módulo antigo voltará a pedi-los, e o serviço só mostra um segredo uma vez, quando é criado.</translation>
    </message>
    <message>
        <source>QGIS&apos;s settings file cannot be written, so the old plugin&apos;s secret is still in it.</source>
        <translation>Não é possível escrever no ficheiro de definições do QGIS: o segredo do módulo antigo ainda lá está.</translation>
    </message>
    <message>
        <source>Remove the group “SentinelHub” from that file by hand.</source>
        <translation>Remova à mão o grupo “SentinelHub” desse ficheiro.</translation>
    </message>
    <message>
        <source>Client id and secret are wiped.</source>
        <translation>O ID e o segredo do cliente foram apagados.</translation>
    </message>
    <message>
        <source>The old plugin&apos;s settings no longer contain them.</source>
        <translation>As definições do módulo antigo já não os contêm.</translation>
    </message>
</context>
<context>
    <name>TimeFlow</name>
    <message>
        <source>{} has no dates</source>
        <translation>{} não tem datas</translation>
    </message>
    <message>
        <source>No further date within the cloud limit</source>
        <translation>Não há mais datas dentro do limite de nuvens</translation>
    </message>
    <message>
        <source>Zoom in to see the dates</source>
        <translation>Aproxime o mapa para ver as datas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Sentinel Hub: dates</source>
        <translation>Sentinel Hub: datas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>No data over this view in this time</source>
        <translation>Sem dados nesta vista neste período</translation>
    </message>
    <message>
        <source>Days with data: {}</source>
        <translation>Dias com dados: {}</translation>
    </message>
    <message>
        <source>up to {limit} % cloud: {count}</source>
        <translation>até {limit} % de nuvens: {count}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>No date within the cloud limit for two years: turn the calendar&apos;s pages to look further</source>
        <translation>Nenhuma data dentro do limite de nuvens em dois anos: mude de página no calendário para ver mais longe</translation>
    </message>
    <message>
        <source>The map view is outside the Earth</source>
        <translation>A vista do mapa está fora da Terra</translation>
    </message>
    <message>
        <source>The map shows no place yet</source>
        <translation>O mapa ainda não mostra nenhum lugar</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Calendar of days with data</source>
        <translation>Calendário dos dias com dados</translation>
    </message>
    <message>
        <source>Show or hide the calendar of days with data</source>
        <translation>Mostrar ou ocultar o calendário dos dias com dados</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>First day with data within the cloud limit</source>
        <translation>Primeiro dia com dados dentro do limite de nuvens</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primeira data</translation>
    </message>
    <message>
        <source>Day with data before this one, within the cloud limit (Alt+Left on the map)</source>
        <translation>Dia com dados anterior a este, dentro do limite de nuvens (Alt+Seta esquerda no mapa)</translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation>Data anterior</translation>
    </message>
    <message>
        <source>Show or hide the calendar</source>
        <translation>Mostrar ou ocultar o calendário</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Data mostrada</translation>
    </message>
    <message>
        <source>Day with data after this one, within the cloud limit (Alt+Right on the map)</source>
        <translation>Dia com dados posterior a este, dentro do limite de nuvens (Alt+Seta direita no mapa)</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Data seguinte</translation>
    </message>
    <message>
        <source>Latest day with data, whatever its cloud (Alt+End on the map)</source>
        <translation>Último dia com dados, sejam quais forem as nuvens (Alt+End no mapa)</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Data mais recente</translation>
    </message>
    <message>
        <source>Latest day within the cloud limit (Alt+Shift+End on the map)</source>
        <translation>Último dia dentro do limite de nuvens (Alt+Shift+End no mapa)</translation>
    </message>
    <message>
        <source>Latest clear date</source>
        <translation>Data limpa mais recente</translation>
    </message>
    <message>
        <source>Move all Sentinel Hub layers of the map together; off: only the selected ones</source>
        <translation>Mover em conjunto todas as camadas Sentinel Hub do mapa; desligado: só as selecionadas</translation>
    </message>
    <message>
        <source>Move layers together</source>
        <translation>Mover camadas em conjunto</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Antes (Page Up)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Mês mostrado</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Depois (Page Down)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Step through the days of this calendar with QGIS&apos;s temporal controller, and let it and the layers move together</source>
        <translation>Percorrer os dias deste calendário com o controlador temporal do QGIS, avançando este e as camadas em conjunto</translation>
    </message>
    <message>
        <source>Use the temporal controller</source>
        <translation>Usar o controlador temporal</translation>
    </message>
    <message>
        <source>Measure cloud here…: over the map view or a selected polygon, for the dates of this calendar. It first says what that costs</source>
        <translation>Medir as nuvens aqui…: na vista do mapa ou num polígono selecionado, para as datas deste calendário. Primeiro diz quanto custa</translation>
    </message>
    <message>
        <source>Measure cloud here</source>
        <translation>Medir as nuvens aqui</translation>
    </message>
    <message>
        <source>Scenes: footprints of what this calendar shows, as a layer</source>
        <translation>Cenas: contornos do que este calendário mostra, como camada</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Zoom the calendar out: a month, a year, all years</source>
        <translation>Afastar o calendário: um mês, um ano, todos os anos</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>no data here</source>
        <translation>sem dados aqui</translation>
    </message>
    <message>
        <source>{} % cloud</source>
        <translation>{} % de nuvens</translation>
    </message>
    <message>
        <source>{} % cloud here</source>
        <translation>{} % de nuvens aqui</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>A procurar datas…</translation>
    </message>
    <message>
        <source>{known} of {wanted} months</source>
        <translation>{known} de {wanted} meses</translation>
    </message>
    <message>
        <source>Measured: no data here</source>
        <translation>Medido: sem dados aqui</translation>
    </message>
    <message>
        <source>Measured: {cloud} % cloud here, {covered} % of it with data</source>
        <translation>Medido: {cloud} % de nuvens aqui, {covered} % da área com dados</translation>
    </message>
    <message>
        <source>{here} % cloud here · {tile} % scene</source>
        <translation>{here} % de nuvens aqui · {tile} % na cena</translation>
    </message>
    <message>
        <source>{} % cloud, of the whole scenes</source>
        <translation>{} % de nuvens, em cenas inteiras</translation>
    </message>
</context>
<context>
    <name>TimeWiring</name>
    <message>
        <source>Connect to see the dates</source>
        <translation>Conecte para ver as datas</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Dates are listed once the layer is moved to an account of yours</source>
        <translation>As datas aparecem quando a camada for movida para uma conta sua</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Connect “{}” to see the dates</source>
        <translation>Conecte “{}” para ver as datas</translation>
    </message>
    <message>
        <source>There is no day within the cloud limit to step through.</source>
        <translation>Não há dias dentro do limite de nuvens para percorrer.</translation>
    </message>
    <message>
        <source>Turn to another month or year, or raise the limit.</source>
        <translation>Mude de mês ou de ano, ou aumente o limite.</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Most recent on top</source>
        <translation>Mais recente por cima</translation>
    </message>
    <message>
        <source>Least recent on top</source>
        <translation>Mais antiga por cima</translation>
    </message>
    <message>
        <source>Least cloud on top</source>
        <translation>Menos nuvens por cima</translation>
    </message>
    <message>
        <source>Whole numbers 0 to 255 (UINT8)</source>
        <translation>Inteiros de 0 a 255 (UINT8)</translation>
    </message>
    <message>
        <source>As stored (UINT16)</source>
        <translation>Como guardado (UINT16)</translation>
    </message>
    <message>
        <source>Whole numbers (INT16)</source>
        <translation>Inteiros (INT16)</translation>
    </message>
    <message>
        <source>Physical values (FLOAT32)</source>
        <translation>Valores físicos (FLOAT32)</translation>
    </message>
    <message>
        <source>One mosaic</source>
        <translation>Um mosaico</translation>
    </message>
    <message>
        <source>One file a date</source>
        <translation>Um ficheiro por data</translation>
    </message>
    <message>
        <source>One file, all dates</source>
        <translation>Um ficheiro, todas as datas</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>ótico</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>elevação</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmosfera</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>dados próprios</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>tipo desconhecido</translation>
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
        <translation>Outra…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong in the plugin itself.</source>
        <translation>Algo correu mal no próprio módulo.</translation>
    </message>
    <message>
        <source>The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.</source>
        <translation>Os pormenores estão em Ver › Painéis › Registo de mensagens, separador Sentinel Hub: comunique-os, por favor.</translation>
    </message>
    <message>
        <source>Switch deployment</source>
        <translation>Mudar de plataforma</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar conta…</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir painel de controlo</translation>
    </message>
    <message>
        <source>Open network settings…</source>
        <translation>Abrir definições de rede…</translation>
    </message>
    <message>
        <source>Open authentication settings…</source>
        <translation>Abrir definições de autenticação…</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>{} It said: “{}”.</source>
        <translation>{} Resposta: “{}”.</translation>
    </message>
    <message>
        <source>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders.</source>
        <translation>Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} e {number}, com / entre pastas.</translation>
    </message>
    <message>
        <source>Several files would have the same name: {field} is missing in the names.</source>
        <translation>Vários ficheiros teriam o mesmo nome: falta {field} nos nomes.</translation>
    </message>
    <message>
        <source>Add {field} to the names of the files.</source>
        <translation>Junte {field} aos nomes dos ficheiros.</translation>
    </message>
    <message>
        <source>There is no area to download.</source>
        <translation>Não há nenhuma área a descarregar.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be downloaded.</source>
        <translation>Não está escolhido nada para descarregar.</translation>
    </message>
    <message>
        <source>Nothing was acquired over any area in this period below this cloud cover.</source>
        <translation>Não houve aquisições em nenhuma área neste período abaixo desta cobertura de nuvens.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Nenhuma linha está marcada.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or draw an extent for a grid.</source>
        <translation>Escolha uma camada com polígonos ou desenhe uma extensão para uma grelha.</translation>
    </message>
    <message>
        <source>Add a layer, bands or an evalscript.</source>
        <translation>Adicione uma camada, bandas ou um evalscript.</translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Marque pelo menos uma linha.</translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Não há nada a descarregar.</translation>
    </message>
    <message>
        <source>Choose areas, dates and products.</source>
        <translation>Escolha áreas, datas e produtos.</translation>
    </message>
    <message>
        <source>There are {count} areas; a batch may have {limit}.</source>
        <translation>Há {count} áreas; um lote pode ter {limit}.</translation>
    </message>
    <message>
        <source>Select some of the features, or choose larger tiles.</source>
        <translation>Selecione alguns dos elementos ou escolha quadrículas maiores.</translation>
    </message>
    <message>
        <source>That would be {count} files; a batch may have {limit}.</source>
        <translation>Seriam {count} ficheiros; um lote pode ter {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer areas, fewer dates or fewer products.</source>
        <translation>Escolha menos áreas, menos datas ou menos produtos.</translation>
    </message>
    <message>
        <source>The batch file {path} is damaged or was changed (at {place}).</source>
        <translation>O ficheiro de lote {path} está danificado ou foi alterado (em {place}).</translation>
    </message>
    <message>
        <source>Take a copy of it from before, or begin a new batch in another folder.</source>
        <translation>Use uma cópia anterior ou comece um novo lote noutra pasta.</translation>
    </message>
    <message>
        <source>The batch file {} is from a later version of this plugin.</source>
        <translation>O ficheiro de lote {} é de uma versão posterior deste módulo.</translation>
    </message>
    <message>
        <source>Update the plugin in Plugins › Manage and Install Plugins, then open it again.</source>
        <translation>Atualize o módulo em Módulos › Gerir e instalar módulos e abra-o de novo.</translation>
    </message>
    <message>
        <source>The batch file {path} names a file outside of its own folder (at {place}).</source>
        <translation>O ficheiro de lote {path} indica um ficheiro fora da sua própria pasta (em {place}).</translation>
    </message>
    <message>
        <source>The batch file {} cannot be read.</source>
        <translation>Não é possível ler o ficheiro de lote {}.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Verifique se existe e se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este computador não tem ligação à rede.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>The name {} was not found on the network.</source>
        <translation>O nome {} não foi encontrado na rede.</translation>
    </message>
    <message>
        <source>Check the network connection, and how the name is spelled.</source>
        <translation>Verifique a ligação à rede e como está escrito o nome.</translation>
    </message>
    <message>
        <source>{} does not accept connections.</source>
        <translation>{} não aceita ligações.</translation>
    </message>
    <message>
        <source>Check the address, a firewall may also be in the way; then try again.</source>
        <translation>Verifique o endereço; também pode haver uma firewall a bloquear. Depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again; what was finished is kept.</source>
        <translation>Tente de novo; o que estava terminado fica guardado.</translation>
    </message>
    <message>
        <source>{} did not answer in time.</source>
        <translation>{} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service may be busy, or the network slow: try again in a moment.</source>
        <translation>O serviço pode estar ocupado ou a rede lenta: tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted: QGIS does not know who issued it.</source>
        <translation>O certificado de {} não é de confiança: o QGIS não sabe quem o emitiu.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the service.</source>
        <translation>Pode haver uma página de autenticação da rede a bloquear: abra uma página web qualquer num navegador e tente de novo. Caso contrário, verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.</source>
        <translation>Se o relógio está certo, o operador do serviço tem de renovar o certificado. Caso contrário, acerte o relógio.</translation>
    </message>
    <message>
        <source>A secure connection to {} could not be set up.</source>
        <translation>Não foi possível estabelecer uma ligação segura a {}.</translation>
    </message>
    <message>
        <source>Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.</source>
        <translation>Verifique o endereço. Pode haver uma firewall ou um antivírus a bloquear, ou este QGIS ser demasiado antigo para o serviço.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer, then try again.</source>
        <translation>Acerte a data, a hora e o fuso horário do computador e tente de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>O relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} ahead.</source>
        <translation>O relógio deste computador está pelo menos {} adiantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least {} behind.</source>
        <translation>O relógio deste computador está pelo menos {} atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} ahead.</source>
        <translation>O relógio deste computador está {} adiantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {} behind.</source>
        <translation>O relógio deste computador está {} atrasado.</translation>
    </message>
    <message>
        <source>The address of {} begins with http. Nothing was sent: others could read it.</source>
        <translation>O endereço de {} começa por http. Nada foi enviado: outros poderiam lê-lo.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Use o endereço que começa por https.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {} through.</source>
        <translation>O proxy não deixou passar a ligação a {}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.</source>
        <translation>Peça a quem gere o proxy que permita este servidor, ou verifique Configurações › Opções › Rede.</translation>
    </message>
    <message>
        <source>The proxy that QGIS is set to use cannot be reached.</source>
        <translation>Não é possível contactar o proxy definido no QGIS.</translation>
    </message>
    <message>
        <source>Check its address under Settings › Options › Network, or switch it off there.</source>
        <translation>Verifique o endereço em Configurações › Opções › Rede ou desligue-o lá.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>O proxy exige um nome de utilizador e uma palavra-passe.</translation>
    </message>
    <message>
        <source>Enter them under Settings › Options › Network, then try again.</source>
        <translation>Introduza-os em Configurações › Opções › Rede e tente de novo.</translation>
    </message>
    <message>
        <source>The network wants you to log in first.</source>
        <translation>A rede exige que se autentique primeiro.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and log in there, then try again.</source>
        <translation>Abra uma página web qualquer num navegador, autentique-se lá e tente de novo.</translation>
    </message>
    <message>
        <source>{} pointed to another address. Nothing was sent there, to keep your credentials safe.</source>
        <translation>{} remeteu para outro endereço. Nada foi enviado para lá, para proteger as suas credenciais.</translation>
    </message>
    <message>
        <source>Check the address of the service; a login page of the network may also be in the way.</source>
        <translation>Verifique o endereço do serviço; também pode haver uma página de autenticação da rede a bloquear.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Não foi possível contactar o serviço.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>O serviço recusou o pedido.</translation>
    </message>
    <message>
        <source>The evalscript does not run.</source>
        <translation>O evalscript não funciona.</translation>
    </message>
    <message>
        <source>Correct the script, then try again.</source>
        <translation>Corrija o script e tente de novo.</translation>
    </message>
    <message>
        <source>The pixels are larger than this collection allows.</source>
        <translation>Os píxeis são maiores do que esta coleção permite.</translation>
    </message>
    <message>
        <source>Zoom in or choose a finer resolution.</source>
        <translation>Aproxime o mapa ou escolha uma resolução mais fina.</translation>
    </message>
    <message>
        <source>The service knows no client with this id and secret.</source>
        <translation>O serviço não conhece nenhum cliente com este ID e segredo.</translation>
    </message>
    <message>
        <source>The client id is known, but the client secret is wrong.</source>
        <translation>O ID do cliente é conhecido, mas o segredo do cliente está errado.</translation>
    </message>
    <message>
        <source>These credentials belong to another deployment.</source>
        <translation>Estas credenciais pertencem a outra plataforma.</translation>
    </message>
    <message>
        <source>These credentials belong to {}.</source>
        <translation>Estas credenciais pertencem a {}.</translation>
    </message>
    <message>
        <source>Choose it as the deployment, then sign in again.</source>
        <translation>Escolha-a como plataforma e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in.</source>
        <translation>O serviço não aceita este início de sessão.</translation>
    </message>
    <message>
        <source>The client may belong to another deployment, or was revoked: create a new one and sign in again.</source>
        <translation>O cliente pode pertencer a outra plataforma ou ter sido revogado: crie um novo e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Your account does not include this.</source>
        <translation>A sua conta não inclui isto.</translation>
    </message>
    <message>
        <source>Choose another collection, or ask the owner of the account.</source>
        <translation>Escolha outra coleção ou pergunte ao dono da conta.</translation>
    </message>
    <message>
        <source>This account may look at configurations, but not make or change them.</source>
        <translation>Esta conta pode ver configurações, mas não criá-las nem alterá-las.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for that right, or for the layers you need.</source>
        <translation>Peça ao dono da conta essa permissão ou as camadas de que precisa.</translation>
    </message>
    <message>
        <source>Rename the other one in the dashboard, refresh the sources, then try again.</source>
        <translation>Altere o nome da outra no painel de controlo, atualize as fontes e tente de novo.</translation>
    </message>
    <message>
        <source>This month&apos;s processing units or requests of the account are used up.</source>
        <translation>As unidades de processamento ou os pedidos da conta para este mês esgotaram-se.</translation>
    </message>
    <message>
        <source>They are renewed on the first day of the month; the dashboard shows the figures.</source>
        <translation>São renovados no primeiro dia do mês; o painel de controlo mostra os números.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <translation>A conta expirou.</translation>
    </message>
    <message>
        <source>Renew it in the dashboard, then connect again.</source>
        <translation>Renove-a no painel de controlo e conecte de novo.</translation>
    </message>
    <message>
        <source>Refresh the sources; check the deployment.</source>
        <translation>Atualize as fontes; verifique a plataforma.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of requests or processing units per minute is reached.</source>
        <translation>Foi atingido o limite da conta de pedidos ou unidades de processamento por minuto.</translation>
    </message>
    <message>
        <source>Try again in {} seconds.</source>
        <translation>Tente de novo dentro de {} segundos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The service refused (HTTP status {}).</source>
        <translation>O serviço recusou (estado HTTP {}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer did not come from Sentinel Hub.</source>
        <translation>A resposta não veio do Sentinel Hub.</translation>
    </message>
    <message>
        <source>Check the address of the deployment; a login page of the network may also be in the way.</source>
        <translation>Verifique o endereço da plataforma; também pode haver uma página de autenticação da rede a bloquear.</translation>
    </message>
    <message>
        <source>A login page of the network may be in the way: open any web page in a browser, then try again. Otherwise check the address of the deployment.</source>
        <translation>Pode haver uma página de autenticação da rede a bloquear: abra uma página web qualquer num navegador e tente de novo. Caso contrário, verifique o endereço da plataforma.</translation>
    </message>
    <message>
        <source>There is no Sentinel Hub at this address of {}.</source>
        <translation>Não há nenhum Sentinel Hub neste endereço de {}.</translation>
    </message>
    <message>
        <source>Check both addresses of the deployment.</source>
        <translation>Verifique os dois endereços da plataforma.</translation>
    </message>
    <message>
        <source>Set SH_BASE_URL and SH_TOKEN_URL both, to https addresses of one deployment.</source>
        <translation>Defina SH_BASE_URL e SH_TOKEN_URL, com endereços https da mesma plataforma.</translation>
    </message>
    <message>
        <source>There is no account called “{}”.</source>
        <translation>Não existe nenhuma conta chamada “{}”.</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>Nenhuma conta está definida.</translation>
    </message>
    <message>
        <source>Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.</source>
        <translation>Inicie sessão no painel Sentinel Hub ou defina SH_CLIENT_ID e SH_CLIENT_SECRET no ambiente.</translation>
    </message>
    <message>
        <source>QGIS&apos;s password store stays locked, so the credentials cannot be used.</source>
        <translation>O cofre de palavras-passe do QGIS continua fechado: não é possível usar as credenciais.</translation>
    </message>
    <message>
        <source>Try again and enter the master password of QGIS, or sign in for this session only.</source>
        <translation>Tente de novo e introduza a palavra-passe mestra do QGIS, ou inicie uma sessão temporária.</translation>
    </message>
    <message>
        <source>QGIS has switched its password store off, so the credentials cannot be used.</source>
        <translation>O QGIS desligou o cofre de palavras-passe: não é possível usar as credenciais.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or restart QGIS and try again.</source>
        <translation>Inicie uma sessão temporária, ou reinicie o QGIS e tente de novo.</translation>
    </message>
    <message>
        <source>The stored credentials are gone or cannot be read.</source>
        <translation>As credenciais guardadas desapareceram ou não se conseguem ler.</translation>
    </message>
    <message>
        <source>The area cannot be used.</source>
        <translation>Não é possível usar a área.</translation>
    </message>
    <message>
        <source>The area lies on both sides of the 180th meridian.</source>
        <translation>A área fica de ambos os lados do meridiano 180.</translation>
    </message>
    <message>
        <source>Move the map, or choose an area, so that it is on one side.</source>
        <translation>Mova o mapa, ou escolha uma área, de modo a ficar de um só lado.</translation>
    </message>
    <message>
        <source>The image would have {width} × {height} pixels; {limit} on a side are possible.</source>
        <translation>A imagem teria {width} × {height} píxeis; são possíveis {limit} por lado.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or pixels of at least {finest} m.</source>
        <translation>Escolha uma área menor ou píxeis de pelo menos {finest} m.</translation>
    </message>
    <message>
        <source>Zoom in or choose a coarser resolution.</source>
        <translation>Aproxime o mapa ou escolha uma resolução mais grosseira.</translation>
    </message>
    <message>
        <source>A pixel would be {metres} m wide; this collection allows at most {limit} m.</source>
        <translation>Um píxel teria {metres} m de largura; esta coleção permite, no máximo, {limit} m.</translation>
    </message>
    <message>
        <source>Choose pixels of {limit} m or less.</source>
        <translation>Escolha píxeis de {limit} m ou menos.</translation>
    </message>
    <message>
        <source>The evalscript&apos;s number format is not known here.</source>
        <translation>O formato numérico do evalscript é desconhecido aqui.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .tif, or download the layer as it is shown.</source>
        <translation>Escolha um ficheiro terminado em .tif ou descarregue a camada como é mostrada.</translation>
    </message>
    <message>
        <source>Nothing was acquired here in this period below this cloud cover.</source>
        <translation>Não houve aquisições aqui neste período abaixo desta cobertura de nuvens.</translation>
    </message>
    <message>
        <source>“{}”, to which the layers belong, is switched off.</source>
        <translation>“{}”, a que as camadas pertencem, está desligada.</translation>
    </message>
    <message>
        <source>Turn its OGC services on in the dashboard, refresh the sources, then try again.</source>
        <translation>Ligue os serviços OGC dela no painel de controlo, atualize as fontes e tente de novo.</translation>
    </message>
    <message>
        <source>Add a layer for it in the dashboard, then refresh the sources.</source>
        <translation>Adicione uma camada para ela no painel de controlo e atualize as fontes.</translation>
    </message>
    <message>
        <source>No band is chosen.</source>
        <translation>Nenhuma banda escolhida.</translation>
    </message>
    <message>
        <source>No date is chosen.</source>
        <translation>Nenhuma data escolhida.</translation>
    </message>
    <message>
        <source>There is no evalscript yet.</source>
        <translation>Ainda não há evalscript.</translation>
    </message>
    <message>
        <source>No collection is chosen.</source>
        <translation>Nenhuma coleção escolhida.</translation>
    </message>
    <message>
        <source>The resolution must be larger than zero.</source>
        <translation>A resolução tem de ser maior do que zero.</translation>
    </message>
    <message>
        <source>This image cannot be made.</source>
        <translation>Não é possível criar esta imagem.</translation>
    </message>
    <message>
        <source>The file {} cannot be written.</source>
        <translation>Não é possível escrever o ficheiro {}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has it open.</source>
        <translation>Escolha outra pasta ou feche o programa que o tem aberto.</translation>
    </message>
    <message>
        <source>A part of the image arrived damaged.</source>
        <translation>Uma parte da imagem chegou danificada.</translation>
    </message>
    <message>
        <source>Start again: finished parts are kept.</source>
        <translation>Inicie de novo: as partes terminadas ficam guardadas.</translation>
    </message>
    <message>
        <source>Choose another file, then try again.</source>
        <translation>Escolha outro ficheiro e tente de novo.</translation>
    </message>
    <message>
        <source>There are too many scenes over an area this large.</source>
        <translation>Há demasiadas cenas numa área tão grande.</translation>
    </message>
    <message>
        <source>Zoom in, or choose a shorter period.</source>
        <translation>Aproxime o mapa ou escolha um período menor.</translation>
    </message>
    <message>
        <source>“{part}” cannot be used in file names.</source>
        <translation>“{part}” não pode ser usado em nomes de ficheiros.</translation>
    </message>
    <message>
        <source>“{}” cannot be used for file names.</source>
        <translation>“{}” não pode ser usado para nomes de ficheiros.</translation>
    </message>
    <message>
        <source>Choose a longer period or a higher cloud limit.</source>
        <translation>Escolha um período maior ou um limite de nuvens mais alto.</translation>
    </message>
    <message>
        <source>It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it.</source>
        <translation>Não foi aberto, para que nada seja substituído noutro lugar. Corrija o nome de ficheiro que contém.</translation>
    </message>
    <message>
        <source>The connection to {} was interrupted before the answer was complete.</source>
        <translation>A ligação a {} foi interrompida antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>If your organisation has its own certificate authority, add it under Settings › Options › Authentication.</source>
        <translation>Se a sua organização tem a sua própria autoridade de certificação, adicione-a em Configurações › Opções › Autenticação.</translation>
    </message>
    <message>
        <source>The certificate of {} is self-signed.</source>
        <translation>O certificado de {} é auto-assinado.</translation>
    </message>
    <message>
        <source>If it is a server of your own organisation, add the certificate under Settings › Options › Authentication. Otherwise somebody may be intercepting the connection: try another network.</source>
        <translation>Se é um servidor da sua própria organização, adicione o certificado em Configurações › Opções › Autenticação. Caso contrário, alguém pode estar a intercetar a ligação: tente outra rede.</translation>
    </message>
    <message>
        <source>The certificate sent by {} belongs to another host.</source>
        <translation>O certificado enviado por {} pertence a outro servidor.</translation>
    </message>
    <message>
        <source>The certificate of {} has expired.</source>
        <translation>O certificado de {} expirou.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {end}; this computer&apos;s clock says {now}.</source>
        <translation>O certificado de {host} expirou em {end}; o relógio deste computador marca {now}.</translation>
    </message>
    <message>
        <source>Correct what the service complains about, then try again.</source>
        <translation>Corrija o que o serviço aponta e tente de novo.</translation>
    </message>
    <message>
        <source>Copy both again in full. If the client was deleted or has expired, create a new one in the dashboard.</source>
        <translation>Copie ambos de novo, por inteiro. Se o cliente foi eliminado ou expirou, crie um novo no painel de controlo.</translation>
    </message>
    <message>
        <source>Copy the secret again in full. If it is lost, create a new client: a secret is shown only once.</source>
        <translation>Copie o segredo de novo, por inteiro. Se se perdeu, crie um novo cliente: um segredo só é mostrado uma vez.</translation>
    </message>
    <message>
        <source>There is already another configuration with this name.</source>
        <translation>Já existe outra configuração com este nome.</translation>
    </message>
    <message>
        <source>The service found nothing at this address.</source>
        <translation>O serviço não encontrou nada neste endereço.</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP status {}).</source>
        <translation>O serviço tem um problema (estado HTTP {}).</translation>
    </message>
    <message>
        <source>The answer of {} did not come from Sentinel Hub.</source>
        <translation>A resposta de {} não veio do Sentinel Hub.</translation>
    </message>
    <message>
        <source>{} sent a web page instead of an answer.</source>
        <translation>{} enviou uma página web em vez de uma resposta.</translation>
    </message>
    <message>
        <source>You are signed in; correct the computer&apos;s date and time before secure connections fail.</source>
        <translation>A sessão está iniciada; corrija a data e a hora do computador antes que as ligações seguras falhem.</translation>
    </message>
    <message>
        <source>The environment variables do not describe a complete account: check {}.</source>
        <translation>As variáveis de ambiente não descrevem uma conta completa: verifique {}.</translation>
    </message>
    <message>
        <source>Sign in again to store them.</source>
        <translation>Inicie sessão de novo para as guardar.</translation>
    </message>
    <message>
        <source>Choose one that is not empty and is within the bounds of its CRS.</source>
        <translation>Escolha uma que não esteja vazia e fique dentro dos limites do seu SRC.</translation>
    </message>
    <message>
        <source>It is not clear how many bands the evalscript returns.</source>
        <translation>Não é claro quantas bandas o evalscript devolve.</translation>
    </message>
    <message>
        <source>The evalscript returns a different number of bands than are named.</source>
        <translation>O evalscript devolve um número de bandas diferente dos nomes indicados.</translation>
    </message>
    <message>
        <source>Write bands and sampleType (UINT8, UINT16, INT16 or FLOAT32) as plain values in its setup, or set number format and band names here.</source>
        <translation>Escreva bands e sampleType (UINT8, UINT16, INT16 ou FLOAT32) como valores simples no setup, ou defina aqui o formato numérico e os nomes das bandas.</translation>
    </message>
    <message>
        <source>A {} file can only hold a layer as it is shown, not data.</source>
        <translation>Um ficheiro {} só pode conter uma camada como é mostrada, não dados.</translation>
    </message>
    <message>
        <source>Choose a longer period, a higher cloud limit or another area.</source>
        <translation>Escolha um período maior, um limite de nuvens mais alto ou outra área.</translation>
    </message>
    <message>
        <source>The service does not say which bands “{}” has, so no image can be made.</source>
        <translation>O serviço não diz que bandas tem “{}”, por isso não é possível criar uma imagem.</translation>
    </message>
    <message>
        <source>No area is chosen: enter or draw an extent, or choose a layer of polygons.</source>
        <translation>Nenhuma área escolhida: introduza ou desenhe uma extensão, ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>A setting of this image is missing.</source>
        <translation>Falta uma definição desta imagem.</translation>
    </message>
    <message>
        <source>Complete the settings, then try again.</source>
        <translation>Complete as definições e tente de novo.</translation>
    </message>
    <message>
        <source>Change the settings, then try again.</source>
        <translation>Altere as definições e tente de novo.</translation>
    </message>
    <message>
        <source>There is no disk space left for {}.</source>
        <translation>Já não há espaço em disco para {}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk, then start again: finished parts are kept.</source>
        <translation>Liberte espaço em disco ou escolha outro disco e inicie de novo: as partes terminadas ficam guardadas.</translation>
    </message>
    <message>
        <source>There is not enough disk space for {path}: about {needed} are needed, {free} are free.</source>
        <translation>Não há espaço em disco suficiente para {path}: são precisos cerca de {needed}, há {free} livres.</translation>
    </message>
    <message>
        <source>Free some disk space, choose another disk, or download less. Nothing was sent.</source>
        <translation>Liberte espaço em disco, escolha outro disco ou descarregue menos. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This download is already running, here or in another window of QGIS.</source>
        <translation>Este download já está em curso, aqui ou noutra janela do QGIS.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another file.</source>
        <translation>Espere que termine ou escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Não foi possível guardar o resultado.</translation>
    </message>
</context>
</TS>

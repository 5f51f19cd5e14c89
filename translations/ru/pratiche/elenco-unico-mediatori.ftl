### Un solo elenco di mediatori per il territorio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = Единый список медиаторов для территории
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = Общие правила, чтобы находить, обучать и оплачивать медиаторов.
# it: elenco mediatori; protocollo; mediazione
keywords = список медиаторов; протокол; медиация
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = Это часть проекта [Terre di Inclusione][1] с деньгами периода 2014-2020.

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = Обучают работников: они учатся работать с [медиатором][1].
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = стажировка
l-phjud = Обучают медиаторов, с курсом и стажировкой.
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = Их имена входят в **единый список**.
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = В протоколе сказано, как их вызывать и как им платить.

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = Мы не знаем, есть ли ещё этот список. Спросите в [Azienda Sociale Cremonese][1].

### Un solo elenco di mediatori per il territorio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = Єдиний список медіаторів для території
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = Спільні правила, щоб знаходити, навчати і оплачувати медіаторів.
# it: elenco mediatori; protocollo; mediazione
keywords = список медіаторів; протокол; медіація
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = Це напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = Навчають працівників: вони вчаться працювати з [медіатором][1].
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = стажування
l-phjud = Навчають медіаторів: курс і { -tirocinio }.
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = Їхні імена входять до **єдиного списку**.
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = Протокол каже, як їх викликати і як їм платити.

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = Ми не знаємо, чи список ще існує. Запитайте в [Azienda Sociale Cremonese][1].

### reddito — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = доход
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = Деньги, которые вы зарабатываете за год, до или после налогов.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = показатель достатка семьи
keywords = заработок; зарплата; ISEE; налоги
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = годовая справка о доходах
# term: buste paga → { -busta-paga } = расчётный листок
p-snfmx = Учреждения смотрят на него для вида на жительство, семьи и пособий. Доказательства — [годовая справка о доходах (Certificazione Unica)][1] и [расчётные листки (buste paga)][2].

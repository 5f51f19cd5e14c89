### ufficiale giudiziario — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = судебный исполнитель
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = Человек из суда, который приносит письма и следит, чтобы приказы исполняли.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = выселение
keywords = суд; выселение; арест имущества; пристав
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Если он звонит в дверь, откройте и возьмите письмо. Сразу отнесите бумагу [адвокату][1].

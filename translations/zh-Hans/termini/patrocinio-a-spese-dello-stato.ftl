### patrocinio a spese dello Stato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = 法律援助
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = 给钱少的人、由国家付费的律师。
# it: avvocato gratis; gratuito patrocinio
keywords = 免费律师; 法律援助
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = 很多人叫它**gratuito patrocinio**（免费法律援助）。请看[怎样申请][1]。

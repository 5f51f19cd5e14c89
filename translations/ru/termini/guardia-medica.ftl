### guardia medica — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = дежурный врач
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = Врач для ночи, воскресенья и праздничных дней.
# it: continuità assistenziale; notte; domenica; 116117
keywords = врач ночью; воскресенье; праздники; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = Официальное название — **continuità assistenziale**. Он нужен, если вашего врача нет, а проблема не может ждать.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Читайте, [как его вызвать][1].

### residenza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = регистрация по месту жительства
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = Место, где вы обычно живёте, записанное в реестре муниципалитета.
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
keywords = адрес; где вы живёте; прописка; место жительства
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
p-zy6j5 = Регистрация нужна для удостоверения личности, врача и многих видов помощи.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = место пребывания
p-urwvk = Это не [domicilio (место пребывания)][1]. Читайте, [как её попросить][2].

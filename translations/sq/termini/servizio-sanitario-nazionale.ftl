### Servizio sanitario nazionale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = Shërbimi shëndetësor kombëtar
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = Shëndetësia publike italiane: mjekë dhe spitale për të gjithë.
# it: sanità; SSN; cure; mutua
keywords = shëndetësi; SSN; mjekim; sigurim shëndetësor
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
p-h8cev = Kush është i regjistruar ka { -medico-di-base(case: "acc") } dhe paguan pak ose asgjë.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Lexoni [si të regjistroheni][1].

### patronato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = birou de asistență
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = INPS
summary = Un birou care ajută gratuit cu INPS, permisul și alte cereri.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = INPS
keywords = patronato; INPS; ajutor gratuit; permis; pensie
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = sindicat
p-7g4eb = Multe birouri țin de sindicate sau de asociații. Nu este nevoie să vă înscrieți.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Citiți [cum îl găsiți][1].

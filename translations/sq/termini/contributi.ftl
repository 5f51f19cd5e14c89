### contributi — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = kontribute të sigurimeve shoqërore
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = Paratë që punonjësi dhe punëdhënësi paguajnë për pension, sëmundje dhe papunësi.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: busta paga → { -busta-paga } = fletë page
keywords = pension; INPS; fletë page; sigurime
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = Paguhen çdo muaj. Në punën e shtëpisë çdo tre muaj.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: patronato → { -patronato } = zyrë ndihme
p-ankcy = Mund t’i kontrolloni tuajat në faqen e [INPS-it][1] ose me një [zyrë ndihme (patronato)][2].

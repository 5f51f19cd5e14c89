### sindacato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = sindikatë
# it: Un'associazione che difende i lavoratori.
summary = Një shoqatë që mbron punonjësit.
# it: diritti; lavoratori; vertenza
keywords = të drejta; punonjës; konflikt pune
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = fletë page
p-g9i5v = Kontrollon kontratën dhe { -busta-paga(case: "acc") }. Ju ndihmon nëse nuk ju paguajnë.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = Zakonisht regjistroheni me një shumë të vogël. Ka edhe sindikata të qiramarrësve, për banesën.

### Ho perso il lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = Mi-am pierdut locul de muncă
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Pașii ca să primiți ajutorul de șomaj și să căutați alt loc de muncă.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = concediat; dat afară; fără loc de muncă; șomer; contract terminat
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = fluturaș de salariu
f-f7nnc = Verificați scrisoarea și ultimul { -busta-paga }.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = NASpI
f-r6zac = Cereți NASpI în primele 8 zile, dacă puteți.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
f-9gkk9 = Înscrieți-vă la { -centro-per-l-impiego(case: "def") }.
# it: Guarda quando scade il permesso.
f-hz9ir = Vedeți când expiră permisul.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = ISEE
f-2hgdy = Cereți ISEE „corrente” (ISEE actualizat).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Dacă nu puteți plăti chiria, vorbiți imediat.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = asistent social
f-uygn8 = Dacă nu vă ajung banii, mergeți la un { -assistente-sociale }.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = concediere
p-awg4x = Nu așteptați: unele cereri au un termen. Și ca să contestați o [concediere (licenziamento)][1] există un termen.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Dacă sunteți străin, **nu** pierdeți permisul imediat. Puteți căuta alt loc de muncă.

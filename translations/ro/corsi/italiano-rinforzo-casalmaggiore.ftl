### Corso di rinforzo di italiano a Casalmaggiore — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = Curs de sprijin la italiană la Casalmaggiore
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = Un curs pentru adulți dintr-un proiect trecut. Nu știm dacă mai există.
# it: italiano; Casalmaggiore; corso; adulti
keywords = italiană; Casalmaggiore; curs; adulți
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = Cursul făcea parte din proiectul [Terre di Inclusione][1]. Proiectul folosea fonduri din perioada 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = CPIA
p-pkh52 = Nu cunoaștem datele și locul. Pentru un curs de azi citiți pagina despre [cursurile de la CPIA][1].

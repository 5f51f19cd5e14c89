### Corso di rinforzo di italiano a Casalmaggiore — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = Extra Italian course in Casalmaggiore
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = A course for adults in a past project. We do not know if it still exists.
# it: italiano; Casalmaggiore; corso; adulti
keywords = Italian; Casalmaggiore; course; adults
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = The course was part of the project [Terre di Inclusione][1]. The project used funds of the period 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = public school for adults
p-pkh52 = We do not know the dates and the place. For a course today, read the page on the [CPIA courses][1].

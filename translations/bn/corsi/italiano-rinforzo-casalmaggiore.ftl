### Corso di rinforzo di italiano a Casalmaggiore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = ???
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = ???
# it: italiano; Casalmaggiore; corso; adulti
keywords = ???
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = ???
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-pkh52 = ???

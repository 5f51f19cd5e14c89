### Corso di rinforzo di italiano a Casalmaggiore — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = Curso de refuerzo de italiano en Casalmaggiore
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = Un curso para adultos de un proyecto pasado. No sabemos si todavía existe.
# it: italiano; Casalmaggiore; corso; adulti
keywords = italiano; Casalmaggiore; curso; adultos
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = El curso formaba parte del proyecto [Terre di Inclusione][1]. El proyecto usaba fondos del periodo 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = escuela pública para adultos
p-pkh52 = No conocemos las fechas ni el lugar. Para un curso actual lea la página de los [cursos en el CPIA][1].

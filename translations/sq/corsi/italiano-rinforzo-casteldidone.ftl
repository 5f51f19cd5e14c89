### Corso di rinforzo di italiano a Casteldidone — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Kurs përforcimi i italishtes në Casteldidone
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = Një kurs i një projekti të kaluar. Nuk dimë nëse ekziston ende.
# it: italiano; Casteldidone; corso
keywords = italisht; Casteldidone; kurs
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = Kursi bënte pjesë në projektin [Terre di Inclusione][1]. Projekti përdorte fonde të periudhës 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = shkolla publike për të rritur
p-xgsjd = Nuk i dimë datat dhe vendin. Për një kurs të sotëm lexoni faqen e [kurseve në CPIA][1].

### Corso di rinforzo di italiano a Casalmaggiore — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = Kurs përforcimi i italishtes në Casalmaggiore
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = Një kurs për të rritur i një projekti të kaluar. Nuk dimë nëse ekziston ende.
# it: italiano; Casalmaggiore; corso; adulti
keywords = italisht; Casalmaggiore; kurs; të rritur
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = Kursi bënte pjesë në projektin [Terre di Inclusione][1]. Projekti përdorte fonde të periudhës 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = shkolla publike për të rritur
p-pkh52 = Nuk i dimë datat dhe vendin. Për një kurs të sotëm lexoni faqen e [kurseve në CPIA][1].

### Corso di rinforzo di italiano a Casteldidone — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Casteldidone-তে বাড়তি ইতালীয় কোর্স
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = আগের একটি প্রকল্পের কোর্স। এখনো আছে কি না আমাদের জানা নেই।
# it: italiano; Casteldidone; corso
keywords = ইতালিয়ান কোর্স; Casteldidone
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = কোর্সটি [Terre di Inclusione][1] প্রকল্পের অংশ ছিল। প্রকল্পটি 2014-2020 সময়ের তহবিলে চলত।
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-xgsjd = তারিখ ও জায়গা আমাদের জানা নেই। এখনকার কোর্সের জন্য [CPIA-র কোর্সের][1] পাতা পড়ুন।

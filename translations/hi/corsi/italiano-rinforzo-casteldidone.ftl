### Corso di rinforzo di italiano a Casteldidone — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Casteldidone में इतालवी का अतिरिक्त कोर्स
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = एक पुरानी परियोजना का कोर्स। हमें पता नहीं कि यह अब भी है या नहीं।
# it: italiano; Casteldidone; corso
keywords = इटैलियन; Casteldidone; कोर्स
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = यह कोर्स [Terre di Inclusione][1] परियोजना का हिस्सा था। परियोजना में 2014-2020 के पैसे लगे थे।
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
p-xgsjd = हमें तारीख़ें और जगह पता नहीं हैं। आज के कोर्स के लिए [CPIA के कोर्स][1] वाला पन्ना पढ़ें।

### Progetti e reti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = প্রকল্প ও জোট
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = এলাকায় কী কী করা হয়েছে। অনেক প্রকল্প শেষ হয়ে গেছে।
# it: progetti; FAMI; rete; buone pratiche
keywords = প্রকল্প; প্রজেক্ট; জোট; ভালো কাজ
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = এখানে প্রকল্পগুলোর কথা আছে। আজ সাহায্য দরকার হলে [অন্য বিষয়গুলো][1] দিয়ে শুরু করুন।

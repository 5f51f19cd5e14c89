### Prova — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prova
title = ???
# it: Una pagina di prova.
summary = صفحة تجربة.
# it: La visita costa 36 euro e dura 20 minuti.
p-ikvd7 = الفحص يكلف ٤٦ يورو ويستغرق عشرين دقيقة، واتصل بالرقم 0372 407019.
# it: Porta sempre con te un documento valido.
p-qywya = Ahdir wathiqa sarya maak daiman min fadlik.
# it: Lo sportello apre ogni mattina dalle nove.
p-776fk = يفتح الشباك كل صباح dalle nove ogni mattina dalle nove.
# it: Il servizio è **gratuito** per tutti.
p-nw979 = الخدمة مجانية للجميع.
# it: Chiedi la tessera sanitaria allo sportello.
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
p-snmxg = اطلب الكرت من الشباك.
# it: Vuoi parlare con qualcuno?
p-yq4h3 = هل تريد أن تتكلم مع أحد.
# it: Torna al [comune][1] domani mattina.
# note: [1] = privacy
p-y76v8 = عد إلى [البلدية][1] غدًا  صباحًا.
# it: Il modulo si compila qui, con calma e senza fretta, insieme a un operatore.
p-n59h4 = املأ هنا.

### Sono appena arrivato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = আমি সবে এসেছি
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = কর কোড
summary = ইতালিতে প্রথম ধাপগুলো: অনুমতিপত্র, কর কোড, ডাক্তার, ইতালীয় ভাষা।
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = নতুন এসেছি; প্রথম কী করব; ইতালিতে নতুন; আসা; শুরু
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = অনুমতিপত্র চান: হাতে মাত্র কয়েক দিন।
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-qgg6e = { -codice-fiscale } চান। এটি বিনামূল্যে।
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = যিনি আপনাকে বাড়িতে রাখেন, তিনি 48 ঘণ্টার মধ্যে তা জানান।
# it: Iscriviti e scegli il medico.
f-cnxbx = স্বাস্থ্যসেবায় নাম লেখান ও ডাক্তার বেছে নিন।
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
f-eudhb = পৌরসভায় (Comune) নিবন্ধিত বাসস্থান (residenza) চান।
# it: Iscrivi i figli a scuola.
f-s6ij3 = সন্তানদের স্কুলে ভর্তি করুন।
# it: Comincia un corso di italiano.
f-edjnt = ইতালীয় ভাষার একটি কোর্স শুরু করুন।
# it: Apri un conto per la paga.
f-8hvju = বেতনের জন্য একটি অ্যাকাউন্ট খুলুন।
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = স্বাগতম। একবারে একটি কাজ করুন, এই ক্রম অনুযায়ী।
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = সব কাগজ একটি ফাইলে রাখুন। প্রতিটি কাগজের ছবি তুলে রাখুন।
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = কোনো অফিসের কথা না বুঝলে একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।

### Provare che sai l'italiano: A2 e B1 — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = আপনি ইতালীয় জানেন তার প্রমাণ: A2 ও B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = অনুমতিপত্র বা নাগরিকত্বের জন্য ইতালীয় ভাষার কোন প্রমাণ লাগে।
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2 পরীক্ষা; B1; ভাষার সার্টিফিকেট; ইতালিয়ান পরীক্ষা; CILS; CELI; PLIDA
# it: la prova del livello di italiano
f-ab69q = ইতালীয় ভাষার স্তরের প্রমাণ
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = A2 পরীক্ষা Ministero dell'Interno-র পোর্টালে চাইতে হয়।
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = কিছু কাগজের জন্য আপনি কতটা ইতালীয় জানেন, তা প্রমাণ করতে হয়।

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = কী চাইবেন
# it: Livello
c-2iqcb = স্তর
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
c-6r6dc = দীর্ঘমেয়াদি অনুমতিপত্র
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
c-bi9ke = নাগরিকত্ব
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **A2 স্তর।** আপনার তিনটি পথ আছে:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-tkvys = [CPIA][1]-তে কোর্স করুন এবং A2 সনদ (attestato) নিন।
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = স্বীকৃত সনদের পরীক্ষা দিন: CILS, CELI, PLIDA বা Cert.it।
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
l-m6wy3 = মন্ত্রণালয়ের পোর্টালে **বিনামূল্যের পরীক্ষা** চান। কোথায় ও কখন, [Prefettura][1] আপনাকে লিখে জানায়।
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **B1 স্তর।** একটি স্বীকৃত সনদ লাগে:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = CILS, CELI, PLIDA বা Cert.it-এর B1 সনদ
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = অথবা ইতালির কোনো স্কুলের সনদ
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = যারা সনদ বিক্রি করে তাদের থেকে সাবধান। জাল সনদ দিলে আবেদন নাকচ হয়। এটি অপরাধও।

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
p-iyafc = Prefettura-র পরীক্ষা বিনামূল্যে। অন্য সনদের পরীক্ষায় টাকা লাগে: আগে দাম জেনে নিন।

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = যাঁর ইতালির স্কুলের সনদ আছে, তাঁকে A2 পরীক্ষা দিতে হয় না।
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = যার বয়স 14 বছরের কম, তার পরীক্ষা লাগে না।
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = যাঁর স্বাস্থ্যের গুরুতর সমস্যা আছে, তিনি সরকারি হাসপাতালের সনদ দিয়ে পরীক্ষা থেকে ছাড় পেতে পারেন।

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = কোনো সমস্যা হলে
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = পরীক্ষায় পাস করেননি? **90 দিন** পরে আবার চাইতে পারেন। এর মধ্যে একটি কোর্স করুন।

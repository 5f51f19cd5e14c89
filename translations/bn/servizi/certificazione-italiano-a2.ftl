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
f-ab69q = ???
# it: Il test A2 si chiede sul portale del Ministero dell'Interno.
f-fpqws = ???
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = ???

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = কী চাইবেন
# it: Livello
c-2iqcb = ???
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
# memory: servizi/assegno-unico-figli: দীর্ঘমেয়াদি অনুমতিপত্র (lungo periodo)
c-6r6dc = ???
# it: A2
c-d2k8t = ???
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# memory: termini/cittadinanza: নাগরিকত্ব
c-bi9ke = ???
# it: B1
c-mc2sm = ???

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = ???
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-tkvys = ???
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = ???
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
l-m6wy3 = ???
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = ???
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = ???
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = ???
# it: Attento a chi vende certificati. Un certificato falso fa perdere la domanda ed è un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = যারা সনদ বিক্রি করে তাদের থেকে সাবধান। জাল সনদ দিলে আবেদন বাতিল হয় এবং এটি অপরাধ।

## Quanto costa

# it: Il test della Prefettura è gratis. Le certificazioni si pagano: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
p-iyafc = ???

## Casi particolari

# it: Chi ha un diploma italiano non deve fare il test A2.
# note: voce 1 di 3
l-8y5ti = ???
# it: Chi ha meno di 14 anni non lo fa.
# note: voce 2 di 3
l-sgmb2 = ???
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = কোনো সমস্যা হলে
# it: Non hai passato il test? Puoi chiederlo di nuovo. Intanto segui un corso.
p-dcvui = ???

### Corsi di italiano per adulti al CPIA — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
title = CPIA-তে প্রাপ্তবয়স্কদের ইতালীয় ভাষার কোর্স
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = প্রাপ্তবয়স্কদের সরকারি স্কুল অন্য দেশ থেকে আসা মানুষকে ইতালীয় শেখায়।
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
keywords = ইতালিয়ান কোর্স; ইতালি ভাষা; ভাষা শেখা; A1; A2; ভাষা পরীক্ষা; সিপিয়া
# it: un attestato del livello di italiano
f-s6y7y = ইতালীয় ভাষার স্তরের সনদ
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-pub9v = [CPIA Cremona][1] প্রাপ্তবয়স্কদের একটি সরকারি স্কুল। অন্য দেশ থেকে আসা মানুষের জন্য CPIA-গুলো ইতালীয় ভাষার কোর্স করায়।

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = প্রাপ্তবয়স্ক এবং 16 বছর বা তার বেশি বয়সী কিশোর-কিশোরীদের জন্য।

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-zyauu = কখন নাম লেখানো যায়, CPIA-তে জিজ্ঞেস করুন।
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = একটি পরীক্ষা দিন। আপনি কতটা ইতালীয় জানেন, তা বোঝার জন্য এটি।
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = আপনার দলের ক্লাসে যান।
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = শেষে **সনদ (attestato)** চান।
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = ঠিকানা ও সময় আমাদের জানা নেই। স্কুল কীভাবে খুঁজবেন না জানলে [Mondinsieme][1]-এ জিজ্ঞেস করুন।

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-yewuc = কোর্স A1 থেকে A2 স্তর পর্যন্ত। [দীর্ঘমেয়াদি অনুমতিপত্রের (permesso di soggiorno di lungo periodo)][1] জন্যও A2 স্তর লাগে।

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = আগের একটি প্রকল্পের কোর্স
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = [Terre di Inclusione][1] প্রকল্প তিনটি পৌরসভায় বাড়তি সহায়তার কোর্স শুরু করেছিল:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-uewx6 = Pizzighettone, [প্রাপ্তবয়স্কদের][1] ও [অপ্রাপ্তবয়স্কদের][2] জন্য
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = প্রকল্পটি 2014-2020 সময়ের ইউরোপীয় তহবিলে চলত। সেই কোর্সগুলো এখনো আছে কি না আমাদের জানা নেই।

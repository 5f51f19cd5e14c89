### Chiedere asilo in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
title = ইতালিতে আশ্রয় চাওয়া
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = আপনার দেশে বিপদ থাকলে আপনি সুরক্ষা চাইতে পারেন। এটি বিনামূল্যে।
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
# term: commissione territoriale → { -commissione-territoriale } = আশ্রয় কমিশন
# term: protezione temporanea → { -protezione-temporanea } = সাময়িক সুরক্ষা
keywords = আশ্রয়; আজিলো; রিফিউজি; অ্যাসাইলাম; যুদ্ধ; কমিশন; ইউক্রেন
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
f-wztmj = আশ্রয়প্রার্থীর কাগজ
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-j8ujn = নিজের দেশে যাঁর জীবন বা স্বাধীনতা ঝুঁকিতে, তিনি [আন্তর্জাতিক সুরক্ষা (protezione internazionale)][1] চাইতে পারেন। এখানে পথটি সংক্ষেপে দেওয়া আছে।
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = 2026 সালে ইউরোপীয় নিয়ম বদলেছে। প্রতিটি ধাপের আগে উকিল বা শরণার্থীদের সাহায্য করে এমন সংস্থার সঙ্গে কথা বলুন।

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = যাঁরা যুদ্ধ, নির্যাতন বা নিপীড়ন থেকে পালিয়েছেন। কাগজপত্র ছাড়া ঢুকে থাকলেও চাইতে পারেন।

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-w74b6 = সীমান্ত পুলিশকে বা [পুলিশ সদর দপ্তরে (Questura)][1] বলুন: **voglio chiedere asilo** (আমি আশ্রয় চাই)।
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
l-r78xk = Questura ছবি ও আঙুলের ছাপ নেয়। সাক্ষাতের তারিখসহ একটি কাগজ দেয়।
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = সাক্ষাতের দিন আপনার আবেদন লেখা হয়। দোভাষী পাওয়ার অধিকার আপনার আছে।
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
l-jg84c = আপনি [আশ্রয়প্রার্থীর (richiedente asilo)][1] কাগজ পান। তা দিয়ে ইতালিতে থাকতে ও চিকিৎসা নিতে পারেন।
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = বাসা বা টাকা না থাকলে **accoglienza** চান: এটি থাকার একটি জায়গা।
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = আশ্রয় কমিশন
l-thzst = তারপর [আশ্রয় কমিশনের (Commissione territoriale)][1] সঙ্গে কথা বলেন। শান্তভাবে সব বলুন। যে প্রমাণ আছে নিয়ে যান।
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = আশ্রয় কমিশন
l-9njgp = কমিশন সিদ্ধান্ত নেয় ও আপনাকে চিঠি দেয়।

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = বিশেষ সুরক্ষা
p-hnk2p = আবেদন মঞ্জুর হলে আপনি শরণার্থী হিসেবে অনুমতিপত্র বা অন্য একটি অনুমতিপত্র পান, যেমন [বিশেষ সুরক্ষা (protezione speciale)][1]। তখন ডাক্তার, স্কুল ও কাজের অধিকার আপনার থাকে।

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = সময় একেক জনের একেক রকম লাগে। কিছু সময় পরে কাজও করতে পারেন: কখন, জিজ্ঞেস করুন।

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = সাময়িক সুরক্ষা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-5avqv = **যুদ্ধের কারণে ইউক্রেন থেকে এসেছেন?** [সাময়িক সুরক্ষা (protezione temporanea)][1] আছে। Questura-তে চাইতে হয়। কবে পর্যন্ত চলবে, সেখানে জিজ্ঞেস করুন।
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **আপনার বয়স কি 18 বছরের কম, আর সঙ্গে কোনো প্রাপ্তবয়স্ক নেই?** [আপনার জন্য পাতাটি][1] পড়ুন।
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = ডাক্তার, মনোবিদ ও উকিল আপনার কথা আপনার দেশকে জানান না।

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = কোনো সমস্যা হলে
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = আপিল
p-3qfry = আবেদন নাকচ হলে আপিল (ricorso) করার সময় মাত্র **কয়েক দিন**, কখনো দশ দিনেরও কম। চিঠি নিয়ে সঙ্গে সঙ্গে উকিলের কাছে যান।
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = উকিলের খরচ [সরকার দিতে পারে][1]।

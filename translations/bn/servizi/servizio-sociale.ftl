### Assistente sociale del Comune — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
title = পৌরসভার সমাজকর্মী
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = টাকা, বাসা বা পরিবারে সাহায্যের অভাব হলে যাঁর সঙ্গে কথা বলবেন।
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
keywords = সমাজকর্মী; সামাজিক সেবা; অভাব; সাহায্য; খাবার; খাবারের প্যাকেট; রাতে থাকার জায়গা; ক্ষুধা; কোথায় ঘুমাব; বাসা নেই; রাস্তায় ঘুমাই; গাড়িতে ঘুমাই; গৃহহীন; থাকার জায়গা নেই; ঘর নেই; বাসা থেকে বের করে দিয়েছে; খিদে পেয়েছে; ক্ষুধার্ত; খাবার নেই; খাওয়ার কিছু নেই; টাকা নেই; ফ্রি খাবার
# it: un documento, se ce l'hai
f-kca23 = পরিচয়পত্র, যদি থাকে
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-iqanw = ISEE, যদি থাকে
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-py28s = সমস্যার চিঠি: উচ্ছেদ, বিল, স্কুল
# it: un colloquio e un progetto di aiuto
f-zkj8c = একটি সাক্ষাৎ ও সাহায্যের পরিকল্পনা
# it: il colloquio
f-k2avp = সাক্ষাৎ
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-t5jrn = [সমাজকর্মী (assistente sociale)][1] আপনার সমস্যা শোনেন এবং আপনার সঙ্গে মিলে সাহায্য খোঁজেন। সাক্ষাৎ বিনামূল্যে।

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-wryq7 = যাঁরা পৌরসভার (Comune) এলাকায় থাকেন ও সমস্যায় আছেন। জরুরি ক্ষেত্রে নিবন্ধিত বাসস্থান (residenza) ও অনুমতিপত্র না থাকলেও যেতে পারেন।

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = আপনার পৌরসভায় ফোন করুন বা যান। **সামাজিক তথ্য অফিস (segretariato sociale)** বা সামাজিক সেবা (servizi sociali) কোথায় জিজ্ঞেস করুন।
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = সাক্ষাতের সময় নিন। ইতালীয় বলতে না পারলে একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = যে কাগজপত্র আছে নিয়ে যান। না থাকলেও যান।
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = অবস্থা কেমন বলুন। সত্য বলুন: আপনি যা বলেন তা গোপন থাকে।
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-hjnx9 = দুজনে মিলে একটি পরিকল্পনা করুন। [ISEE][1] লাগতে পারে।

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = এটি পৌরসভা ও আপনার অবস্থার ওপর নির্ভর করে। যেমন:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
l-piwwk = ভাড়া, বিল বা খাবারের জন্য সাহায্য
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = বয়স্ক ও প্রতিবন্ধী মানুষের জন্য বাড়িতে সাহায্য
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = সন্তানদের জন্য সাহায্য
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = বাসা না থাকলে ঘুমানোর জায়গা

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-8krn4 = শুধু আপনি গরিব বা আপনার অনুমতিপত্র নেই বলে সমাজকর্মী সন্তানদের নিয়ে যান **না**। তিনি পরিবারকে একসঙ্গে থাকতে সাহায্য করেন। গুরুতর বিপদ থাকলে শুধু একজন বিচারক অন্য সিদ্ধান্ত নিতে পারেন।
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = ছোট এলাকায় কয়েকটি পৌরসভা মিলে সেবাটি দেয়। সব সময় আগে আপনার পৌরসভায় জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = কোনো সমস্যা হলে
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = আপনাকে ফিরিয়ে দিচ্ছে? লিখিত কারণ চান। আরেকবার সাক্ষাৎ চাইতে পারেন। গির্জার সাহায্য কেন্দ্র (parrocchie) ও সমিতিতেও সাহায্য চান।

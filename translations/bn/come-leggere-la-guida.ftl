### Come leggere questa guida — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = এই নির্দেশিকা কীভাবে পড়বেন
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = তথ্য কোথা থেকে আসে, কী নেই এবং কোথায় জিজ্ঞেস করবেন।
# it: guida; fonti; errori; come funziona; informazioni
keywords = নির্দেশিকা; গাইড; তথ্যের উৎস; ভুল; কীভাবে ব্যবহার করব; তথ্য
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = এই নির্দেশিকা ক্রেমোনা, কাজালমাজ্জোরে ও ক্রেমা এলাকার সেবাগুলো বুঝিয়ে বলে। এটি কয়েকটি ভাষায় আছে।

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = তথ্য কোথা থেকে আসে
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
p-hzej4 = নিয়মগুলো ইতালির আইন থেকে নেওয়া। এলাকার সংস্থার তথ্য সরকারি বিজ্ঞপ্তি (avvisi pubblici) থেকে নেওয়া। প্রতিটি পাতার শেষে তথ্যের উৎস পাবেন।
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = কিছু বিজ্ঞপ্তি পুরোনো। কোনো প্রকল্প শেষ হয়ে গেলে পাতায় তা লেখা থাকে।

## Che cosa manca

# it: Che cosa manca
t-hrikt = কী নেই
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = আমাদের জানা না থাকলে আমরা ঠিকানা, সময় বা দাম লিখি না। তখন আপনি “আমরা জানি না” এবং কোন অফিসে জিজ্ঞেস করতে হবে তা পড়েন।
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = অফিস হয়তো নিজের সাইটে তা লিখেছে: সেখানে দেখুন। ইতালির সরকারি অফিসগুলো [indicepa.gov.it][1] সাইটেও পাবেন।
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = আইন প্রায়ই বদলায়। টাকা দেওয়ার বা সই করার আগে অফিসে নিশ্চিত হয়ে নিন।

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = কোথা থেকে শুরু করবেন
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = আপনার জীবনে গুরুত্বপূর্ণ কিছু ঘটেছে? [জীবনের নানা সময়][1] থেকে শুরু করুন।
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-keyyt = কঠিন শব্দসহ চিঠি পেয়েছেন? শব্দটি খুঁজুন: যেমন [ISEE][1]।
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = কার কাছে জিজ্ঞেস করবেন জানেন না? ক্রেমোনায় [Mondinsieme][1]-এ যান। অন্য এলাকায় [পৌরসভায় (Comune)][2] যান।

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = কে আপনাকে সরাসরি সাহায্য করে
# it: Problema
c-ztsfq = সমস্যা
# it: Chi ti aiuta
c-5z9dm = কে সাহায্য করে
# it: Un modulo
c-vhwtb = ফরম
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
c-8uyfc = [Patronato বা CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = টাকা, বাসা, পরিবার
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
c-kdjzc = [সমাজকর্মী (assistente sociale)][1]
# it: La lingua
c-fa9mh = ভাষা
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1]
# it: Una decisione ingiusta
c-te7ff = অন্যায় সিদ্ধান্ত
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [সরকারি খরচে উকিল][1]
# it: Un pericolo
c-hg4px = বিপদ
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [জরুরি নম্বর][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = এই নির্দেশিকা তথ্য দেয়। এটি উকিল বা ডাক্তারের জায়গা নেয় না।

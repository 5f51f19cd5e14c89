### Chiedere il codice fiscale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = কর কোড
title = কর কোড চাওয়া
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = কাজ, বাসা, ডাক্তার ও স্কুলের জন্য দরকারি কোড। এটি বিনামূল্যে।
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = কর কোড
keywords = কোদিচে ফিস্কালে; ট্যাক্স কোড; আজেন্সিয়া এন্ত্রাতে; ট্যাক্স; ফরম AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-kksqt = কর কোড (codice fiscale)
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = কর কোড
p-wtdc2 = প্রায় সব জায়গায় [কর কোড (codice fiscale)][1] লাগে। শুরুতেই এটি চান।

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = যাঁরা ইতালিতে থাকেন বা ইতালির কোনো অফিসে যাঁদের কাজ আছে, তাঁদের সবার জন্য।

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-f7z7a = আগে দেখুন আপনার এটি আছে কি না। অনাপত্তিপত্রে (nulla osta), অনুমতিপত্রে বা রসিদে লেখা থাকতে পারে।
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = না থাকলে { $web } সাইটে সবচেয়ে কাছের অফিস খুঁজুন। আগে থেকে সময় নিতে হয় কি না দেখুন।
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = আবেদনের ফরম পূরণ করুন (modello AA4/8)।
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: visto → { -visto } = প্রবেশ ভিসা
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-fencd = পাসপোর্ট ও অনুমতিপত্র নিন, অথবা ভিসা বা রসিদ। আপনি ইউরোপীয় ইউনিয়নের নাগরিক হলে নিজের দেশের পরিচয়পত্রই যথেষ্ট।
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = অফিস আপনাকে কোড লেখা একটি কাগজ দেয়।

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = কর কোড
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
p-h69pb = আপনার কর কোড লেখা একটি কাগজ। স্বাস্থ্যসেবায় নাম লেখালে [স্বাস্থ্য কার্ডেও (tessera sanitaria)][1] এটি থাকে।

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = ইতালিতে জন্ম নেওয়া শিশুর জন্য সাধারণত পৌরসভা (Comune) এটি চায়, যখন আপনি [জন্ম নিবন্ধন করেন][1]।
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-8w73z = যিনি আশ্রয় চান, তিনি আবেদনের সঙ্গে এটি পান, সাধারণত Questura থেকে।
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
l-fv55z = যিনি কাজ বা পরিবারের জন্য আসেন, তিনি প্রায়ই Sportello unico থেকে এটি পান।
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = কোডটি বিনামূল্যে। ইন্টারনেটে যারা এটি হিসাব করে দেয়, তাদের টাকা দেবেন না: শুধু Agenzia delle Entrate-র কোডই বৈধ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = কোনো সমস্যা হলে
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = পাসপোর্ট
p-4jhpj = নাম বা তারিখ ভুল? পাসপোর্ট নিয়ে আবার অফিসে যান ও ঠিক করতে বলুন। ভুল থাকলে ডাক্তার ও কাজের ক্ষেত্রে সমস্যা হয়।

### Segnalare una discriminazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = বৈষম্যের কথা জানানো
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = আপনার দেশ, ধর্ম বা গায়ের রঙের জন্য কেউ খারাপ ব্যবহার করলে।
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = বর্ণবাদ; বৈষম্য; অপমান; বাসা দেয় না; ঘৃণা; UNAR
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = প্রবেশ ভিসা
f-cdtfi = প্রমাণ: বার্তা, ছবি, যাঁরা দেখেছেন তাঁদের নাম
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = পরামর্শ ও অফিসের পদক্ষেপ
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = কোথা থেকে এসেছেন তার জন্য কারও সঙ্গে খারাপ ব্যবহার করা **নিষিদ্ধ**। ইতালিতে এ কাজের জন্য একটি অফিস আছে: **UNAR**।

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = প্রবেশ ভিসা
p-z2zua = যাঁরা বৈষম্যের শিকার হয়েছেন বা তা দেখেছেন। যেমন:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = বিদেশি বলে আপনাকে বাসা ভাড়া দেয় না
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = কাজে আপনাকে অপমান করে বা কম বেতন দেয়
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = কোনো অফিস বা দোকান আপনাকে ঢুকতে দেয় না
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = আপনার ধর্মের কারণে কোনো সেবা দেয় না

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = কী হয়েছে সঙ্গে সঙ্গে লিখে রাখুন: দিন, জায়গা, কথা, সাক্ষী।
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = বার্তা, বিজ্ঞাপন ও ছবি রেখে দিন।
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = { $web } সাইট থেকে জানান। ফোন নম্বর সাইটে আছে।
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = আপনার নাম কাউকে না জানাতে বলতে পারেন।
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = ক্ষতিপূরণের টাকার জন্য বিচারক লাগে। একজন [উকিলকে][1] জিজ্ঞেস করুন।

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = অফিস আপনার কথা শোনে, পরামর্শ দেয় এবং যে বৈষম্য করেছে তাকে লিখতে পারে।

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
p-w4pni = আপনাকে হুমকি দিলে বা মারলে তা অপরাধ: [পুলিশে অভিযোগ করুন][1]। বিপদ হলে [জরুরি নম্বরে][2] ফোন করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = কোনো সমস্যা হলে
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-uzfaw = বেশি সময় যেতে দেবেন না। একটি [শ্রমিক ইউনিয়ন (sindacato)][1] বা সমিতির কাছেও সাহায্য চান।

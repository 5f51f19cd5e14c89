### Affittare una casa: il contratto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = বাসা ভাড়া নেওয়া: চুক্তি
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = সই করার আগে কী দেখবেন এবং চুক্তি কেন নিবন্ধন করতে হয়।
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = বাড়ি ভাড়ার জামানত
# term: canone → { -canone-di-affitto } = মাসিক ভাড়া
keywords = বাসা ভাড়া; ভাড়ার চুক্তি; অ্যাডভান্স; বাড়িওয়ালা; কন্ট্রাক্ট; জামানত
# it: il contratto registrato
f-tp5cn = নিবন্ধিত চুক্তি
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = ভাড়ার চুক্তি **লিখিত ও নিবন্ধিত** হতে হবে। তাহলেই এটি বৈধ হয় ও আপনাকে রক্ষা করে।

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = যাঁরা ভাড়ায় বাসা বা ঘর খুঁজছেন।

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = নিজে গিয়ে বাসা দেখুন। দেখার আগে কোনো টাকা দেবেন না।
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = মাসিক ভাড়া
l-4wxtd = [মাসিক ভাড়া (canone)][1] ও অন্য খরচ কত জিজ্ঞেস করুন। হিটিংয়ের টাকা কে দেয় জিজ্ঞেস করুন।
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
l-6emna = চুক্তি পড়ুন। না বুঝলে ভাড়াটেদের ইউনিয়নে (sindacato degli inquilini) নিয়ে যান।
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = সই করুন ও আপনার কপি নিন।
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = বাড়ি ভাড়ার জামানত
l-rcxyn = [জামানত (caparra)][1] দিন। এটি তিন মাসের ভাড়ার বেশি হতে পারে না।
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-xyr2s = বাড়িওয়ালা **30 দিনের** মধ্যে [Agenzia delle Entrate][1]-তে চুক্তি নিবন্ধন করেন। তাঁর কাছ থেকে রসিদ নিন।
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-wgpcp = সব সময় এমনভাবে টাকা দিন যাতে আপনার কাছে প্রমাণ থাকে। রসিদ রেখে দিন।

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-fpffi = নিবন্ধিত চুক্তি লাগে [নিবন্ধিত বাসস্থান (residenza)][1], অনুমতিপত্র ও ভাড়ার সাহায্যের জন্য।

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = সবচেয়ে প্রচলিত চুক্তি 4 বছর ও আরও 4 বছরের, অথবা 3 বছর ও আরও 2 বছরের। কম সময়ের চুক্তিও আছে। আগে চলে যেতে চাইলে আপনাকে চিঠি লিখতে হবে, সাধারণত 6 মাস আগে।

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = বাড়ি ভাড়ার জামানত
p-6wvn9 = প্রথম মাসের ভাড়া, জামানত ও কখনো এজেন্সির টাকা দিতে হয়। অনেক চুক্তিতে নিবন্ধনের কর লাগে না। লাগলে আপনি ও বাড়িওয়ালা তা ভাগ করে দেন।

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে বাড়িওয়ালা পুলিশকেও [জানান (comunicazione di ospitalità)][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = কোনো সমস্যা হলে
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
l-a3sjj = **চুক্তি নিবন্ধিত নয়?** আপনি নিজেই নিবন্ধন করতে পারেন। ভাড়াটেদের ইউনিয়নে জিজ্ঞেস করুন।
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **বাড়িওয়ালা বিদেশিদের ভাড়া দেন না?** এটি [বৈষম্য][1]।
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-ehcu5 = **টাকা নিয়ে উধাও হয়ে গেছে?** [পুলিশে অভিযোগ (denuncia)][1] করুন।

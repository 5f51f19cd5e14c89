### Asilo nido e scuola dell'infanzia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
title = নার্সারি ও শিশু স্কুল
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = 0 থেকে 5 বছরের শিশুকে কোথায় রাখবেন এবং কীভাবে কম টাকা দেবেন।
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
keywords = নার্সারি; আজিলো; নিদো; শিশু স্কুল; ডে কেয়ার; নার্সারির বোনাস; ছোট বাচ্চা
# it: un documento di un genitore
f-zigv2 = মা বা বাবার পরিচয়পত্র
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-ce5xz = শিশুর কর কোড (codice fiscale)
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = টিকা
f-x9343 = টিকার সনদ
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
f-mkn4v = নার্সারি বা শিশু স্কুলে একটি জায়গা
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-q8bfe = [নার্সারি (asilo nido)][1] 3 বছর পর্যন্ত শিশুদের জন্য। **শিশু স্কুল (scuola dell'infanzia)** 3 থেকে 5 বছর বয়সের জন্য।

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = সব পরিবারের জন্য। দুটির কোনোটিই বাধ্যতামূলক নয়, কিন্তু ইতালীয় শিখতে অনেক সাহায্য করে।

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-3v2xq = **নার্সারি (nido):**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = আবেদন কখন করতে পারবেন, পৌরসভায় (Comune) জিজ্ঞেস করুন। সাধারণত বসন্তকালে।
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-4qiqu = আগে [ISEE][1] চান।
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = আবেদন করুন। জায়গা কম হলে একটি তালিকা হয়।
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = টিকা
l-kxwnq = শুরু করার আগে [টিকা (vaccini)][1] দেখে নিন।
# it: **Scuola dell'infanzia:**
p-8nwfi = **শিশু স্কুল (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = স্কুলের অফিসে (segreteria) যান। আবেদন সাধারণত শীতকালে করতে হয়।
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = পরে এলে এখনো জায়গা আছে কি না জিজ্ঞেস করুন।

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-vqccf = **নার্সারি (nido):** প্রতি মাসে টাকা দিতে হয়। ISEE কম হলে কম টাকা দিতে হয়। [INPS][1] **bonus nido** (নার্সারির সাহায্য) নামেও টাকা দেয়।
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **সরকারি শিশু স্কুল (scuola dell'infanzia statale):** বিনামূল্যে। সাধারণত খাবারের টাকা দিতে হয়।
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-ue362 = bonus-এর জন্য সব রসিদ রেখে দিন। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] বিনামূল্যে আবেদন করে দেয়।

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = টিকা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-3z85y = বাধ্যতামূলক টিকা ছাড়া শিশু ঢুকতে পারে না। শিশুদের ডাক্তার টিকা দিতে না পারলে তাঁর সনদ নিয়ে যান।

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = কোনো সমস্যা হলে
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-prc75 = নার্সারিতে জায়গা নেই? অন্য নার্সারিতে, বেসরকারিগুলোতেও, পৌরসভার জায়গা আছে কি না জিজ্ঞেস করুন। [সামাজিক সেবা অফিসেও (servizi sociali)][1] জিজ্ঞেস করুন।

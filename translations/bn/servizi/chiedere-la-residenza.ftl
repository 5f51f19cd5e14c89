### Chiedere la residenza in Comune — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
title = পৌরসভায় নিবন্ধিত বাসস্থান চাওয়া
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
summary = কীভাবে বাসিন্দা হিসেবে নাম লেখাবেন বা বাসা বদলের কথা জানাবেন।
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: stato di famiglia → { -stato-di-famiglia } = পরিবারের সদস্যদের সনদ
keywords = রেসিডেন্স; রেজিদেন্সা; আনাগ্রাফে; ঠিকানা বদল; বাসা বদল; পরিবারের সনদ
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = বাসার চুক্তি, অথবা যিনি আপনাকে রাখেন তাঁর ঘোষণাপত্র
# it: la residenza nel Comune
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
f-wsndw = পৌরসভায় নিবন্ধিত বাসস্থান (residenza)
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-3aguv = [নিবন্ধিত বাসস্থান (residenza)][1] বলে আপনি কোথায় থাকেন। পরিচয়পত্র, ডাক্তার ও অনেক সাহায্যের জন্য এটি লাগে।

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-vrgvc = যাঁরা সত্যিই ওই পৌরসভার (Comune) এলাকার কোনো বাসায় থাকেন। আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে আপনার অনুমতিপত্র বা আবেদনের রসিদ থাকতে হবে।

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-gbrtu = আপনার পৌরসভার সাইটে ফরমটি খুঁজুন, অথবা [বাসিন্দা নিবন্ধন অফিসে (anagrafe)][1] চান।
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = আপনার সঙ্গে কে কে থাকেন লিখুন। সব প্রাপ্তবয়স্ক সই করেন।
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = কাগজপত্রের ফটোকপি সঙ্গে দিন।
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = ফরমটি জমা দিন। বাসায় থাকা শুরু করার 20 দিনের মধ্যে তা করতে হবে।
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = পরের কয়েক সপ্তাহের মধ্যে পৌর পুলিশের একজন (vigile) আসেন। আপনি সত্যিই সেখানে থাকেন কি না তিনি দেখেন।
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = কলিং বেল ও চিঠির বাক্সে আপনার নাম লাগান।

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-att95 = পৌরসভা সর্বোচ্চ { $processing_time } (শুধু কর্মদিবস ধরে) সময়ের মধ্যে আবেদন নথিভুক্ত করে। এরপর যাচাইয়ের জন্য তাদের 45 দিন সময় আছে। তারা আপনাকে কিছু না লিখলে বাসস্থান নিশ্চিত হয়ে যায়।

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-wfywr = **অনুমতিপত্র নবায়ন করছেন?** রসিদ নিয়ে যান। নবায়নের পরে নতুন অনুমতিপত্র বাসিন্দা নিবন্ধন অফিসে (anagrafe) নিয়ে যান: আপনার হাতে 60 দিন সময় আছে।
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **কারও বাসায় অতিথি?** যিনি আপনাকে রাখেন, তিনি একটি ঘোষণাপত্রে সই করেন।
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-qhq6a = **বাসা নেই?** তবু আপনি নিবন্ধিত বাসস্থান (residenza) চাইতে পারেন। [সামাজিক সেবা অফিসে (servizi sociali)][1] কথা বলুন।
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-c79ux = **আশ্রয় চেয়েছেন?** আবেদনের কাগজ দিয়ে নাম লেখাতে পারেন।

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = কোনো সমস্যা হলে
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-jm73m = চুক্তি বৈধ হলে বাড়িওয়ালা আপনাকে সেখানে বাসস্থান নিবন্ধন করতে বাধা দিতে পারেন না। পৌরসভা আবেদন না মানলে লিখিত উত্তর চান। সেটি একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] বা উকিলের কাছে নিয়ে যান।

### Cittadinanza italiana per residenza o matrimonio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = নাগরিকত্ব
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
title = নিবন্ধিত বাসস্থান বা বিয়ের মাধ্যমে ইতালির নাগরিকত্ব
# it: Chi può chiedere la cittadinanza e come si manda la domanda.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = কে নাগরিকত্ব চাইতে পারেন এবং কীভাবে আবেদন পাঠাতে হয়।
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = নাগরিকত্ব; সিটিজেনশিপ; ইতালির পাসপোর্ট; দশ বছর; শপথ; B1; বিয়ে
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = ???
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = অপরাধের রেকর্ডের সনদ
f-p6t49 = ???
# it: il titolo di italiano di livello B1
f-kdq7i = ???
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = আয়
f-whvsb = ???
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
f-th55z = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-phvb8 = SPID বা CIE দিয়ে ঢোকা যায়।
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
p-2w5br = ???

## A chi è rivolto

# it: Chi sei
c-3fjic = ???
# it: Anni di residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
c-w8jkd = ???
# it: Cittadino non europeo
c-2f84n = ???
# it: Cittadino dell'Unione europea
c-j2ixw = ???
# it: Rifugiato o apolide
c-8w549 = ???
# it: Sposato con una persona italiana, in Italia
c-c755j = ???
# it: 2 dal matrimonio
c-tmg3x = ???
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = ???
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-axdx9 = ???

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-vkmdd = ???
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
l-4tek3 = ???
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-mmkc6 = ???
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
l-6x3ca = ???
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-adty9 = ???
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
l-zkh6h = ???
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = ???

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = ???

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
p-jsppk = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = কোনো সমস্যা হলে
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un avviso di rifiuto, hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-x35ws = ???

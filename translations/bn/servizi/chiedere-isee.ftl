### Chiedere l'ISEE — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
title = ISEE চাওয়া
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = যে কাগজ বলে আপনার পরিবারের আর্থিক অবস্থা কেমন। কম টাকা দেওয়ার জন্য এটি লাগে।
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: dsu → { -dsu } = ISEE-র তথ্য ফরম
# term: reddito → { -reddito } = আয়
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
keywords = ইজে; ISEE; আয়; কাফ; স্কুলের খাবার; বোনাস; ইজের কাগজ
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-353ye = পুরো পরিবারের কর কোড (codice fiscale)
# it: il contratto di affitto, se ce l'hai
f-dhypy = ভাড়ার চুক্তি, যদি থাকে
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
f-hjnst = অ্যাকাউন্টের দুই বছর আগের ব্যালেন্স ও গড় ব্যালেন্স (saldo e giacenza media)
# it: la targa di auto e moto
f-p5upf = গাড়ি ও মোটরসাইকেলের নম্বর
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-xvsgr = ISEE সনদ (attestazione ISEE)
# it: la prima volta nell'anno
f-68qfw = বছরে প্রথমবার
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
f-mwty5 = একটি CAF আপনার সঙ্গে এটি তৈরি করে।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-a3x7g = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-2fz23 = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-xvk26 = মোবাইল থেকে INPS
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: redditi → { -reddito } = আয়
p-4y89c = [ISEE][1] পরিবারের আয়, জমানো টাকা ও বাড়ি একসঙ্গে হিসাব করে। সংখ্যা **কম** মানে আপনি বেশি সাহায্য পেতে পারেন।

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
p-qupki = যাঁরা ইতালিতে থাকেন ও সাহায্য চান: নার্সারি, স্কুলের খাবার, বাসা, বিল, ভাতা, বিশ্ববিদ্যালয়।

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-2rpf8 = একটি [কর সহায়তা কেন্দ্রে (CAF)][1] ফোন করুন। কী কী কাগজ লাগবে, তার তালিকা চান।
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
l-vaqk7 = ব্যাংক বা ডাকঘরে [ব্যালেন্স ও গড় ব্যালেন্সের কাগজ (saldo e giacenza media)][1] চান।
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: dsu → { -dsu } = ISEE-র তথ্য ফরম
l-sizqb = CAF-এ যান ও [DSU][1] সই করুন। এটি আপনার তথ্যের ঘোষণা।
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-ceu6m = প্রায় { $processing_time } পরে CAF থেকে বা { $web } সাইট থেকে ISEE নিন।
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = পরিবারের সবার নাম আছে কি না দেখে নিন।

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-bqwqv = ISEE-র মেয়াদ 31 ডিসেম্বর পর্যন্ত। প্রতি বছর **জানুয়ারিতে** আবার করতে হয়।

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-kjbk7 = **অল্প দিন আগে কাজ হারিয়েছেন?** **চলতি** সময়ের ISEE (ISEE corrente) চান। এতে এখনকার অবস্থা দেখা হয়।
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-pirja = **মা-বাবা বিবাহিত নন বা আলাদা থাকেন?** বিশেষ নিয়ম আছে। CAF-কে বলুন।
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **আপনার দেশে বাড়ি বা টাকা আছে?** সেগুলোও লিখতে হবে।
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
l-iqxf3 = নার্সারি ও শিশু ভাতার (assegno unico) জন্য **অপ্রাপ্তবয়স্কদের** ISEE (ISEE minorenni) লাগতে পারে।
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = সত্য লিখুন। মিথ্যা ঘোষণা অপরাধ এবং টাকা ফেরত দিতে হয়।

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = কোনো সমস্যা হলে
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-cgmmi = ভুল আছে, বা **omissioni** (বাদ পড়া তথ্য) এমন শব্দ আছে? আবার CAF-এ যান ও ঠিক করতে বলুন।

### Fare una denuncia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
title = পুলিশে অভিযোগ করা
# it: Come dire alla polizia che hai subito un reato.
summary = আপনি অপরাধের শিকার হলে কীভাবে পুলিশকে জানাবেন।
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
keywords = পুলিশে অভিযোগ; থানা; চুরি; প্রতারণা; মারধর; কারাবিনিয়েরি; জিডি; আমার চুরি হয়েছে; হুমকি; যৌন হামলা; আমাকে মেরেছে; আমার উপর হামলা হয়েছে; আমি প্রতারিত হয়েছি; আমাকে হুমকি দিচ্ছে
# it: un documento, se ce l'hai
f-js2sa = পরিচয়পত্র, যদি থাকে
# it: le prove: messaggi, foto, certificati medici
f-889qc = প্রমাণ: বার্তা, ছবি, ডাক্তারের সনদ
# it: la copia della denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
f-tsvsq = অভিযোগের কপি (denuncia)
# it: emergenza
f-ncphn = জরুরি অবস্থা
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
p-hbu8r = কেউ আপনার কিছু চুরি করলে, আপনাকে ঠকালে বা মারলে [পুলিশে অভিযোগ (denuncia)][1] করতে পারেন।

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = সবার জন্য। অনুমতিপত্র না থাকলে আগে উকিল বা কোনো সমিতির সঙ্গে কথা বলুন। কী হতে পারে, তাঁরা বুঝিয়ে বলেন।

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = এখনই ঘটতে থাকলে { $phone } নম্বরে ফোন করুন।
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-ps2h3 = [Questura][1] বা Carabinieri-র কাছে যান।
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = ইতালীয় বলতে না পারলে দোভাষী চান। এটি আপনার অধিকার।
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = ঘটনা ক্রম অনুযায়ী বলুন: কখন, কোথায়, কে।
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = সব আবার পড়ে শোনাতে বলুন। ঠিক থাকলে তবেই সই করুন।
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = একটি **কপি** চান।
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
l-dqcgp = আহত হলে আগে জরুরি বিভাগে (pronto soccorso) যান। সনদ রেখে দিন।

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = পুলিশে অভিযোগ
p-2zx5e = অনেক অপরাধে [শাস্তির আবেদন (querela)][1] লাগে: যে আপনার ক্ষতি করেছে, আপনি তার শাস্তি চান। সাধারণত আপনার হাতে তিন মাস থাকে। কিছু অপরাধে, যেমন পিছু নেওয়া (stalking), বেশি সময় থাকে। দেরি করবেন না।

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **বাড়িতে নির্যাতন বা পিছু নেওয়া (stalking)।** আগে [নির্যাতন প্রতিরোধ নম্বরে][1] ফোন করতে পারেন।
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **ইন্টারনেটে প্রতারণা।** বার্তা ও নম্বর রেখে দিন।
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **বৈষম্য।** পড়ুন [কীভাবে জানাবেন][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = কোনো সমস্যা হলে
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
p-kj6yn = অভিযোগ লিখতে চায় না? অভিযোগ নেওয়া তাদের কর্তব্য। উকিল নিয়ে আবার যান বা অন্য অফিসে যান।

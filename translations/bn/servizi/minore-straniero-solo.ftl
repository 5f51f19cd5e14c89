### Minorenne straniero senza genitori — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
title = মা-বাবা ছাড়া বিদেশি অপ্রাপ্তবয়স্ক
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = আইনি অভিভাবক
summary = তোমার বয়স 18 বছরের কম হলে এবং তুমি একা হলে থাকার জায়গা, স্কুল ও আইনি অভিভাবক পাওয়ার অধিকার তোমার আছে।
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
# term: tutore → { -tutore } = আইনি অভিভাবক
keywords = একা কিশোর; 18 বছরের কম; অভিভাবক; কমুনিতা; মা-বাবা ছাড়া; আমি একা; মা-বাবা নেই
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = আইনি অভিভাবক
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
f-dhnvt = একটি নিরাপদ জায়গা, একজন আইনি অভিভাবক ও অপ্রাপ্তবয়স্কের অনুমতিপত্র
# it: emergenza
f-8qs5y = জরুরি অবস্থা
# it: bambini in pericolo
f-8qyjt = বিপদে থাকা শিশু
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
p-evqs4 = তুমি অপ্রাপ্তবয়স্ক হলে শুধু কাগজপত্র নেই বলে ইতালি থেকে **কেউ তোমাকে বের করে দিতে পারে না**। খুব অল্প ব্যতিক্রম আছে, আর সেগুলো বিচারক ঠিক করেন।

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = যার বয়স 18 বছরের কম এবং এখানে যার মা-বাবা বা দায়িত্বে থাকা অন্য কোনো প্রাপ্তবয়স্ক নেই।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = এই মুহূর্তে বিপদে থাকলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = পুলিশের কাছে, পৌরসভায় (Comune) বা [সামাজিক সেবা অফিসে (servizi sociali)][1] যাও। বলো যে তোমার বয়স 18 বছরের কম এবং তোমার সঙ্গে কোনো প্রাপ্তবয়স্ক নেই।
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
l-ttaez = তাঁরা তোমাকে একটি নিরাপদ জায়গায় নিয়ে যান, যা সাধারণত শুধু অপ্রাপ্তবয়স্কদের জন্য।
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = কেউ একজন মধ্যস্থতাকারীকে (mediatore) সঙ্গে নিয়ে তোমার সঙ্গে কথা বলেন। বয়স ও পরিবারের বিষয়ে সত্য বলো।
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = আইনি অভিভাবক
l-ju445 = একজন বিচারক একজন [আইনি অভিভাবক (tutore)][1] ঠিক করেন। তিনি একজন প্রাপ্তবয়স্ক, যিনি সিদ্ধান্ত নিতে তোমাকে সাহায্য করেন।
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = আইনি অভিভাবক
l-5uusz = আইনি অভিভাবক তোমার জন্য অনুমতিপত্র ও ডাক্তার চান। তুমি স্কুলে যাও।

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = থাকার জায়গা, স্কুল, ডাক্তার, উকিল। সব বিনামূল্যে।

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **ইতালি বা ইউরোপে তোমার কোনো আত্মীয় আছেন?** বলো: হয়তো তুমি তাঁর কাছে যেতে পারো।
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = আইনি অভিভাবক
l-84ek9 = **তোমার 18 বছর হতে চলেছে?** জন্মদিনের আগে আইনি অভিভাবককে নতুন অনুমতিপত্র ও 18 বছরের পরের সাহায্যের কথা জিজ্ঞেস করো।

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = কোনো সমস্যা হলে
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = কেউ জোর করে কাজ করালে বা টাকা চাইলে কেন্দ্রের কর্মীর (educatore) সঙ্গে কথা বলো। { $phone-bambini-in-pericolo } নম্বরেও ফোন করতে পারো।

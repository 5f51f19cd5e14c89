### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: Cremonese ও Casalasco এলাকায় সংলাপের পথ
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = এলাকার প্রকল্প: ইতালীয় ভাষার কোর্স, মধ্যস্থতাকারী ও কয়েকটি ভাষায় তথ্য।
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; দোভাষী; ইতালিয়ান কোর্স
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = এটি এই এলাকায় [LAB'IMPACT][1]-এর অংশ। নেতৃত্ব দিয়েছে [Azienda Sociale Cremonese][2], 15টি সংস্থার সঙ্গে।
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = প্রকল্পটি 2014-2020 সময়ের তহবিলে চলত। খবরটিতে তারিখ নেই। এখনো কী আছে আমাদের জানা নেই।

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **ইতালীয় ভাষা।** প্রাপ্তবয়স্কদের কোর্স, নারীদের দিকে বিশেষ নজর দিয়ে। শিশুদের কোর্স ও গ্রীষ্মে বাড়ির কাজে সাহায্য।
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **মধ্যস্থতাকারী।** সেবাকর্মী ও মধ্যস্থতাকারীদের কোর্স, একটি তালিকা, কাজ ও টাকা দেওয়ার অভিন্ন নিয়ম।
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **তথ্য।** সেবা ও প্রকল্প নিয়ে যা আছে তা জোগাড় করা, অনুবাদ করা ও জানানো।
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **সমিতি।** যেগুলো আছে খুঁজে বের করা, সহায়তা করা ও বিদেশি নাগরিকদের সমিতিগুলোকে শক্তিশালী করা।

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = খবরটি যখন প্রকাশ হয়েছে, তখন তিনটি এলাকায় বাড়তি ইতালীয় কোর্স শুরু হয়েছিল। মধ্যস্থতাকারীদের একটি কোর্সও শুরু হয়েছিল।

### Corso di rinforzo di italiano a Pizzighettone, per minori — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
title = Pizzighettone-তে অপ্রাপ্তবয়স্কদের জন্য বাড়তি ইতালীয় কোর্স
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = আগের একটি প্রকল্পে শিশু ও কিশোর-কিশোরীদের জন্য কোর্স।
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = ইতালিয়ান কোর্স; Pizzighettone; বাচ্চা; কিশোর; হোমওয়ার্ক
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = কোর্সটি [Terre di Inclusione][1] প্রকল্পের অংশ ছিল। প্রকল্পটি 2014-2020 সময়ের তহবিলে চলত।
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = তারিখ ও জায়গা আমাদের জানা নেই। আপনার সন্তানের ইতালীয় শেখার সাহায্য লাগলে তার স্কুলে জিজ্ঞেস করুন।

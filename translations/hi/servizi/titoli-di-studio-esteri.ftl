### Usare un titolo di studio di un altro Paese — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = दूसरे देश की डिग्री का इस्तेमाल
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = अपने देश का डिप्लोमा या डिग्री इटली में कैसे मान्य करवाएँ।
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = विदेशी डिप्लोमा; डिग्री; डिग्री की मान्यता; एक्विपोलेंत्सा; नर्स की डिग्री; पढ़ाई के काग़ज़; CIMEA
# it: il titolo di studio originale
f-vvtdy = असली डिग्री या डिप्लोमा
# it: la traduzione ufficiale del titolo
f-engfv = डिग्री या डिप्लोमा का आधिकारिक अनुवाद
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = dichiarazione di valore (डिग्री के मूल्य का काग़ज़) या उसकी जगह मान्य कोई प्रमाणपत्र
# it: il riconoscimento del titolo
f-6pbsu = डिग्री या डिप्लोमा की मान्यता
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = आपकी डिग्री इटली में हमेशा अपने आप मान्य नहीं होती। पहले सोचें: **यह आपको किस काम के लिए चाहिए?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = उसके लिए जिसने किसी दूसरे देश में पढ़ाई की है।

## Come fare

# it: A che cosa ti serve
c-3yb5g = किस काम के लिए चाहिए
# it: A chi chiedi
c-7fv7w = किससे पूछें
# it: Continuare la scuola
c-9smmd = स्कूल की पढ़ाई जारी रखना
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
c-kn8du = स्कूल से या [CPIA][1] से
# it: Andare all'università
c-xc945 = यूनिवर्सिटी जाना
# it: All'università
c-htndd = यूनिवर्सिटी से
# it: Un lavoro regolato, come infermiere
c-ajn8c = नियमों वाला पेशा, जैसे नर्स
# it: Al ministero di quella professione
c-uwnqa = उस पेशे के मंत्रालय से
# it: Un concorso pubblico
c-hb38m = सरकारी नौकरी की परीक्षा (concorso)
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = आवेदन की सरकारी सूचना
c-gmxv4 = उस दफ़्तर से जो सरकारी सूचना (bando) में लिखा है
# it: Un lavoro qualsiasi
c-dpuap = कोई भी आम काम
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
c-pjctb = अक्सर बायोडाटा (curriculum) काफ़ी है: सरकारी रोज़गार दफ़्तर (centro per l'impiego) से पूछें
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = सही दफ़्तर से दस्तावेज़ों की सूची माँगें।
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = डिग्री का अनुवाद आधिकारिक अनुवादक से करवाएँ।
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = विदेशी दस्तावेज़ पर मोहर: अटेस्टेशन और अपोस्टिल
l-taixh = अपने देश में [मोहर (legalizzazione)][1] लगवाएँ।
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-26hcr = ज़रूरत हो तो इटली के कॉन्सुलेट से **dichiarazione di valore** (डिग्री के मूल्य का काग़ज़) माँगें।
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-47qdk = आवेदन जमा करें और रसीद सँभालकर रखें।

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = अनुवाद और टैक्स के टिकटों (bollo) के पैसे लगते हैं। पहले क़ीमत पूछें, क्योंकि ख़र्च ज़्यादा हो सकता है।

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
p-hc22g = आप शरणार्थी हैं? अपने देश के कॉन्सुलेट में **कभी न जाएँ**: आपकी सुरक्षा (शरण) छिन सकती है। दूसरे रास्ते हैं: यूनिवर्सिटी से या शरणार्थियों की मदद करने वाली किसी संस्था से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = अगर कुछ ग़लत हो
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
p-g8wm4 = मान्यता में लंबा समय लगता है? तब तक काम सिखाने वाले कोर्स या [मिडिल स्कूल का डिप्लोमा (licenza media)][1] देखें, जो अक्सर जल्दी हो जाता है।

### consolato e ambasciata — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = कॉन्सुलेट और दूतावास
# it: L'ufficio di un Paese in un altro Paese.
summary = एक देश का दफ़्तर जो दूसरे देश में होता है।
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = पासपोर्ट
# term: visto → { -visto } = प्रवेश वीज़ा
keywords = पासपोर्ट; वीज़ा; एम्बेसी; मेरे देश के दस्तावेज़
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = पासपोर्ट
# term: visto → { -visto } = प्रवेश वीज़ा
p-zh6vf = इटली में **आपके देश का** कॉन्सुलेट आपका पासपोर्ट बनाता है। आपके देश में **इटली का** कॉन्सुलेट वीज़ा देता है।
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-f44mh = आपने शरण माँगी है या आप शरणार्थी हैं? अपने देश के कॉन्सुलेट में **कभी न जाएँ**: आपकी सुरक्षा (शरण) छिन सकती है। इसके बजाय [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] से या शरणार्थियों की मदद करने वाली किसी संस्था से पूछें।

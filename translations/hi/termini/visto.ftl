### visto d'ingresso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = प्रवेश वीज़ा
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = पासपोर्ट
summary = इटली में आने की इजाज़त। यह पासपोर्ट में लगा होता है।
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = कॉन्सुलेट और दूतावास
keywords = कॉन्सुलेट; एम्बेसी; वीज़ा
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
p-u329e = इसे यात्रा से पहले आपके देश में इटली का कॉन्सुलेट देता है।
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-yzggk = वीज़ा **आने** के लिए है। रहने के लिए [निवास परमिट (permesso di soggiorno)][1] चाहिए।

### passaporto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = पासपोर्ट
# it: Il documento del tuo Paese per viaggiare.
summary = सफ़र के लिए आपके देश का दस्तावेज़।
# it: viaggio; consolato
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
keywords = सफ़र; कॉन्सुलेट; एम्बेसी
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-pezhc = इसे आपका देश अपने कॉन्सुलेट से देता है। इतालवी लोगों के लिए [Questura][1] देती है।
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-z935h = आपका पासपोर्ट कोई नहीं रख सकता: न काम देने वाला मालिक, न पति, न मकान मालिक, न वह व्यक्ति जो आपको इटली लाया है।

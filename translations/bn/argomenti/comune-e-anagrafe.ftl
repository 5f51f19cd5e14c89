### Comune e anagrafe — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
title = পৌরসভা ও বাসিন্দা নিবন্ধন
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
summary = নিবন্ধিত বাসস্থান (residenza), পরিচয়পত্র, জন্ম নিবন্ধন ও সনদ।
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
keywords = কমুনে; পৌরসভা; আনাগ্রাফে; রেসিডেন্স; ঠিকানা; সার্টিফিকেট; জন্ম নিবন্ধন
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-ikqcf = প্রথম যে অফিস চেনা দরকার তা হলো [আপনার পৌরসভা (Comune)][1]। শুরু করুন [নিবন্ধিত বাসস্থান (residenza)][2] দিয়ে।

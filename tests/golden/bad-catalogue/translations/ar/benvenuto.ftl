# it: Benvenuto
title = أهلًا
# it: Da dove cominciare.
summary = من أين تبدأ.

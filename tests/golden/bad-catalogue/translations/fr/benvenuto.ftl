# it: Benvenuto
title = Bienvenue

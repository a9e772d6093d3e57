namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Autorisatie;

/// <summary>Whose day it is, and how far it looks ahead.</summary>
public sealed record MijnDag(MedewerkerId Ik, DateOnly Vandaag)
{
    /// <summary>The last day of what is called this week: six days ahead, so that each day of the week stands once.</summary>
    public DateOnly Einde => Vandaag.AddDays(6);
}

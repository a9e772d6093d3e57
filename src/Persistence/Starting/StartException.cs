namespace Eenlijn.Persistence.Starting;

/// <summary>The installation can't be used as it stands. The message is one Dutch sentence for whoever runs it, without secrets.</summary>
public sealed class StartException(string message, Exception? cause = null) : Exception(message, cause);
